//! Fields of a struct with a spec, with the user's own types.

use feishu_api::feishu_endpoint;
use serde::Serialize;
use serde_json::json;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MessageId(String);

impl From<&str> for MessageId {
    fn from(id: &str) -> Self {
        MessageId(id.to_owned())
    }
}

#[feishu_endpoint("im/v1/pin/delete")]
pub struct Unpin {
    /// Which message.
    pub message_id: MessageId,
}

#[derive(Clone, Serialize)]
pub struct Text<T> {
    text: T,
}

#[feishu_endpoint("im/v1/message/create")]
pub struct SendText {
    /// The page has JSON inside a string here; suppose that it took JSON.
    content: Text<Vec<&'static str>>,
    /// The page has it optional.
    uuid: u32,
    /// The page has it required.
    msg_type: Option<String>,
}

#[test]
fn a_declared_type_takes_the_place_of_the_documented_one() {
    let request = Unpin::new("om_1");
    assert_eq!(request.message_id, MessageId("om_1".to_owned()));
    assert_eq!(crate::sent(request).0, "DELETE /open-apis/im/v1/pins/om_1");
}

#[test]
fn what_is_no_option_is_an_argument() {
    let request = SendText::new("open_id", "ou_1", Text { text: vec!["hi"] }, 7);
    let (line, body) = crate::sent(request);
    assert_eq!(line, "POST /open-apis/im/v1/messages?receive_id_type=open_id");
    assert_eq!(
        body,
        json!({"receive_id": "ou_1", "content": {"text": ["hi"]}, "uuid": 7})
    );
}
