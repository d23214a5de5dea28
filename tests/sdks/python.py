# The official Python SDK against the platform for tests: the address is the first argument.
# pip install lark-oapi && python3 python.py http://127.0.0.1:4000
import io, json, sys, threading

import lark_oapi as lark
from lark_oapi.api.im.v1 import *

ADDRESS = sys.argv[1]


def done(name, reply):
    assert reply.success(), f"{name}: {reply.code} {reply.msg}"
    print(f"python: {name}")
    return reply


# A token is fetched on the way: the app's, for its tenant.
client = lark.Client.builder().app_id("cli_a1b2c3d4e5f6").app_secret("a secret of nobody").domain(ADDRESS).build()

body = CreateMessageRequestBody.builder().receive_id("oc_python").msg_type("text").content(json.dumps({"text": "hello"})).build()
sent = done("send", client.im.v1.message.create(CreateMessageRequest.builder().receive_id_type("chat_id").request_body(body).build()))
assert sent.data.message_id.startswith("om_"), sent.data.message_id

body = ReplyMessageRequestBody.builder().msg_type("text").content(json.dumps({"text": "I hear"})).build()
done("reply", client.im.v1.message.reply(ReplyMessageRequest.builder().message_id(sent.data.message_id).request_body(body).build()))

# Two messages, and a page holds one.
token, pages = None, []
while True:
    request = ListMessageRequest.builder().container_id_type("chat").container_id("oc_python").page_size(1)
    page = done("list", client.im.v1.message.list((request.page_token(token) if token else request).build()))
    pages.append([message.message_id for message in page.data.items])
    token = page.data.page_token
    if not page.data.has_more:
        break
assert len(pages) == 2 and [sent.data.message_id] in pages, pages

image = io.BytesIO(b"the bytes of an image")
image.name = "a.png"
body = CreateImageRequestBody.builder().image_type("message").image(image).build()
up = done("upload", client.im.v1.image.create(CreateImageRequest.builder().request_body(body).build()))
down = done("download", client.im.v1.image.get(GetImageRequest.builder().image_key(up.data.image_key).build()))
assert down.file.read(), "nothing came"

# The connection has no end of its own.
heard = threading.Event()


def hear(event):
    assert event.event.message.message_id.startswith("om_")
    heard.set()


handler = lark.EventDispatcherHandler.builder("", "").register_p2_im_message_receive_v1(hear).build()
socket = lark.ws.Client("cli_a1b2c3d4e5f6", "a secret of nobody", event_handler=handler, domain=ADDRESS)
threading.Thread(target=socket.start, daemon=True).start()
assert heard.wait(30), "no event came"
print("python: event")
