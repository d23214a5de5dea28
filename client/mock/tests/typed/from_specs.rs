//! What is answered and checked by the pages.

use feishu_api::Client;
use feishu_api::im_v1::{CreateChat, CreateMessage, GetImage, ListChat, MsgType, ReceiveIdType};
use feishu_api::operation::Method;
use feishu_mock::{AGAINST_SPEC, Broken, Platform, from_json};
use serde_json::json;

use crate::message;

#[tokio::test]
async fn what_nothing_was_said_of_is_answered_by_its_page() {
    let feishu = Platform::builder().answer_everything().strict().start().await;
    let client: Client = feishu.client();
    // Typed from <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create>.
    let sent = client.send(message("oc_1", "hello")).await.unwrap();
    assert_eq!(sent.message_id.as_deref(), Some("om_dc13264520392913993dd051dba21dcf"));
    // What the request says counts for more than the page's example.
    assert_eq!(sent.msg_type, Some(MsgType::Text));
    let chat = client
        .send(CreateChat::new().name("us").description("all of us"))
        .await
        .unwrap();
    assert_eq!(
        (chat.name.as_deref(), chat.description.as_deref()),
        (Some("us"), Some("all of us"))
    );
    let chats = client.send(ListChat::new()).items().collect().await.unwrap();
    assert_eq!(chats.len(), 1);
    assert!(chats[0].chat_id.as_ref().unwrap().starts_with("oc_"));
    let image = client.send(GetImage::new("img_1")).await.unwrap();
    assert_eq!(image.bytes(100).await.unwrap(), "the bytes of im.v1.image.get");
}

#[tokio::test]
async fn what_was_said_counts_for_more() {
    let feishu = Platform::builder().answer_everything().start().await;
    feishu
        .on::<CreateMessage>()
        .when(|message| message.receive_id == "oc_1")
        .reply(from_json(json!({"message_id": "om_1"})));
    let client: Client = feishu.client();
    let sent = client.send(message("oc_1", "hello")).await.unwrap();
    assert_eq!(sent.message_id.as_deref(), Some("om_1"));
    // Of an operation that has a rule, only what the rule is for is expected.
    client.send(message("oc_2", "hello")).await.unwrap_err();
    feishu.reset();
}

#[tokio::test]
async fn what_is_not_as_its_page_says_is_refused_and_told() {
    let feishu = Platform::builder().answer_everything().strict().start().await;
    let client: Client = feishu.client();
    let mut strange = CreateMessage::new(ReceiveIdType::from("phone"), "oc_1", ("text", "{}"));
    strange.uuid = Some("x".repeat(51));
    let error = client.send(strange).await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(400), Some(AGAINST_SPEC)));
    let told = feishu.violations();
    let told: Vec<_> = told
        .iter()
        .map(|violation| (violation.member.as_str(), violation.broken))
        .collect();
    assert_eq!(
        told,
        [("query.receive_id_type", Broken::Value), ("body.uuid", Broken::Length)]
    );
    assert!(
        error
            .to_string()
            .contains("body.uuid has 51 characters: expected 50 at most"),
        "{error}"
    );
    assert_eq!(feishu.wrong().len(), 2);
    feishu.reset();
}

#[tokio::test]
async fn every_member_that_is_wrong_is_told() {
    let feishu = Platform::builder().strict().start().await;
    let client: Client = feishu.client();
    let body = json!({"receive_id": 1, "msg_type": "text", "extra": {}});
    let call = client
        .raw(Method::Post, "/open-apis/im/v1/messages")
        .query("receive_id_type", "chat_id")
        .query("x", 1);
    call.json(&body).user_token("a-1").await.unwrap_err();
    let told: Vec<_> = feishu
        .violations()
        .into_iter()
        .map(|violation| (violation.member, violation.broken))
        .collect();
    let expected = [
        ("authorization", Broken::Token),
        ("query.x", Broken::Unknown),
        ("body.receive_id", Broken::Type),
        ("body.content", Broken::Missing),
        ("body.extra", Broken::Unknown),
    ];
    assert_eq!(told, expected.map(|(member, broken)| (member.to_owned(), broken)));
    feishu.reset();
}
