//! Fields that a page does not have, beside those of its spec.

use feishu_api::feishu_endpoint;
use serde_json::json;

#[feishu_endpoint("im/v1/message/create")]
pub struct SendMessage {
    /// In beta.
    #[query("dry-run")]
    preview: Option<bool>,
    #[header]
    x_trace: Option<&'static str>,
    #[body]
    priority: u8,
    #[body("labels")]
    tags: Option<Vec<String>>,
    /// One that the page has.
    uuid: Option<u32>,
}

/// Without a body on its page.
#[feishu_endpoint("im/v1/pin/delete")]
pub struct Unpin {
    #[body]
    reason: Option<String>,
}

#[test]
fn they_go_where_they_say_and_stand_behind_those_of_the_page() {
    let request = SendMessage::new("open_id", "ou_1", ("text", "{}"), 3);
    let (line, body) = crate::sent(request.clone());
    assert_eq!(line, "POST /open-apis/im/v1/messages?receive_id_type=open_id");
    let plain = json!({"receive_id": "ou_1", "msg_type": "text", "content": "{}", "priority": 3});
    assert_eq!(body, plain);

    let request = request
        .preview(true)
        .x_trace("7")
        .tags(vec!["a".to_owned()])
        .uuid(5_u32);
    let run = crate::client().send(request.clone()).dry_run().unwrap();
    assert!(run.headers.contains(&("x-trace".to_owned(), "7".to_owned())));
    let (line, body) = crate::sent(request);
    assert_eq!(
        line,
        "POST /open-apis/im/v1/messages?receive_id_type=open_id&dry-run=true"
    );
    let full =
        json!({"receive_id": "ou_1", "msg_type": "text", "content": "{}", "uuid": 5, "priority": 3, "labels": ["a"]});
    assert_eq!(body, full);
}

#[test]
fn a_body_may_begin_with_one() {
    let (line, body) = crate::sent(Unpin::new("om_1").reason("old"));
    assert_eq!(
        (line.as_str(), body),
        ("DELETE /open-apis/im/v1/pins/om_1", json!({"reason": "old"}))
    );
}
