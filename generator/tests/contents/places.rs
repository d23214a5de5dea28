//! Where a content stands: read off links, and off what members are called.

use feishu_spec::file::Spec as _;
use feishu_spec::{ContentPlace, Endpoint, Event, library};

fn endpoint(id: &str) -> Endpoint {
    let file = library::Id::parse(id).unwrap().file();
    Endpoint::read(&library::shipped().join(library::ENDPOINTS).join(file)).unwrap()
}

fn place(of: &str, at: &str, by: &str) -> Option<ContentPlace> {
    Some(ContentPlace {
        of: format!("im.v1.message.{of}"),
        at: at.to_owned(),
        by: by.to_owned(),
    })
}

#[test]
fn requests_that_send_a_message_have_one() {
    for method in ["create", "reply", "update"] {
        let spec = endpoint(&format!("im.v1.message.{method}"));
        assert_eq!(spec.body.content, place("sent", "content", "msg_type"), "{method}");
    }
    // A member called `content` alone is none.
    assert_eq!(endpoint("im.v1.chat.announcement.get").response.content, None);
}

#[test]
fn messages_that_come_have_one() {
    let expected = place("received", "body.content", "msg_type");
    for method in ["get", "list", "merge_forward"] {
        let spec = endpoint(&format!("im.v1.message.{method}"));
        assert_eq!(spec.types["message"].content, expected, "{method}");
    }
    assert_eq!(endpoint("im.v1.message.forward").response.content, expected);
    let folder = library::shipped().join(library::EVENTS);
    let received = Event::read(&folder.join("im/v1/message/receive.json")).unwrap();
    assert_eq!(
        received.types["event_message"].content,
        place("received", "content", "message_type")
    );
}

/// The place in the body of an operation whose two members are described so, and called so.
fn of_body((kind, told): (&str, &str), (text, says): (&str, &str)) -> Option<ContentPlace> {
    const PAGE: &str = include_str!("../../pages/im-v1-message-create.md");
    let (before, _) = PAGE.split_once("### 请求体").unwrap();
    let (_, after) = PAGE.split_once("### 请求体示例").unwrap();
    let table = format!(
        "### 请求体\n\n| 名称 | 类型 | 必填 | 描述 |\n|---|---|---|---|\n| receive_id | string | 是 | 文 |\n| {kind} | string | 是 | {told} |\n| {text} | string | 是 | {says} |\n\n"
    );
    let page = format!("{before}{table}### 请求体示例{after}");
    match super::support::reading(page.as_bytes()).spec {
        Some(feishu_spec::AnySpec::Endpoint(spec)) => spec.body.content,
        other => panic!("{other:?}"),
    }
}

#[test]
fn either_member_may_link_to_the_page() {
    let link = format!("see [文](/ssl:ttdoc{})", super::SENT_PATH);
    let anchor = format!(
        "see [文](https://open.larkoffice.com/document{}#e159cb73)",
        super::SENT_PATH
    );
    let expected = place("sent", "content", "msg_type");
    assert_eq!(of_body(("msg_type", &link), ("content", "文")), expected);
    assert_eq!(of_body(("msg_type", "文"), ("content", &anchor)), expected);
}

#[test]
fn what_is_no_link_to_the_page_or_no_such_pair_is_no_place() {
    let link = format!("see [文](/ssl:ttdoc{})", super::SENT_PATH);
    let longer = format!("see [文](/ssl:ttdoc{}_other)", super::SENT_PATH);
    assert_eq!(of_body(("msg_type", "文"), ("content", "文")), None);
    assert_eq!(of_body(("msg_type", &longer), ("content", "文")), None);
    assert_eq!(of_body(("kind", &link), ("content", &link)), None);
    assert_eq!(of_body(("msg_type", &link), ("text", &link)), None);
}
