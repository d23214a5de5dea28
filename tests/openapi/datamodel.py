"""Imports the classes of the whole, and reads a reply with a value that no page lists."""

import whole

reply = whole.ImV1Message.model_validate({"message_id": "om_1", "msg_type": "hologram", "mentions": []})
assert reply.message_id == "om_1", reply
assert "hologram" in str(reply.msg_type), reply
try:
    whole.ImV1CreateMessage.model_validate({"receive_id": "oc_1", "msg_type": "text"})
except ValueError as error:
    assert "content" in str(error), error
else:
    raise SystemExit("a request without its content was taken")
print(f"datamodel: {sum(isinstance(item, type) for item in vars(whole).values())} classes are imported")
