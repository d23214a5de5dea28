# How many events Python's SDK verifies, decrypts and dispatches per second, in one process without a network.
# pip install lark-oapi pycryptodome && python3 python.py
import base64, hashlib, json, sys, time
from Crypto.Cipher import AES
import lark_oapi as lark
from lark_oapi.core.model import RawRequest

KEY, TOKEN, TIMESTAMP, NONCE = "kudryavka", "v-token-1", "1603977298", "nonce-1"
EVENT = {
    "schema": "2.0",
    "header": {
        "event_id": "5e3702a84e847582be8db7fb73283c02", "event_type": "im.message.receive_v1", "create_time": "1608725989000",
        "token": TOKEN, "app_id": "cli_0123456789abcdef", "tenant_key": "2ca1d211f64f6438",
    },
    "event": {
        "sender": {"sender_id": {"union_id": "on_1", "user_id": "e33", "open_id": "ou_1"}, "sender_type": "user", "tenant_key": "2ca1d211f64f6438"},
        "message": {
            "message_id": "om_5ce6d572455d361153b7cb51da133945", "create_time": "1609073151345", "chat_id": "oc_1", "chat_type": "group",
            "message_type": "text", "content": '{"text":"hello"}',
        },
    },
}
text = json.dumps(EVENT).encode()
padding = 16 - len(text) % 16
cipher = AES.new(hashlib.sha256(KEY.encode()).digest(), AES.MODE_CBC, bytes(16))
encrypted = base64.b64encode(bytes(16) + cipher.encrypt(text + bytes([padding]) * padding)).decode()
body = json.dumps({"encrypt": encrypted}).encode()
signature = hashlib.sha256((TIMESTAMP + NONCE + KEY).encode() + body).hexdigest()

handled = 0


def handle(_):
    global handled
    handled += 1


dispatcher = lark.EventDispatcherHandler.builder(KEY, TOKEN).register_p2_im_message_receive_v1(handle).build()


def once():
    request = RawRequest()
    request.uri = "/"
    request.body = body
    request.headers = {"X-Lark-Request-Timestamp": TIMESTAMP, "X-Lark-Request-Nonce": NONCE, "X-Lark-Signature": signature}
    return dispatcher.do(request)


assert once().status_code == 200, once().content
for _ in range(3):
    began, before = time.perf_counter(), handled
    for _ in range(2000):
        once()
    rate = (handled - before) / (time.perf_counter() - began)
    print(f"Python {sys.version.split()[0]}: {rate:.0f} events per second")
