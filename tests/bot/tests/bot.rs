//! Tests of a bot. None is longer than fifteen lines, and none knows how the platform looks on the wire.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use feishu_bot_tests::{announce, chats, events, logo};
use feishu_mock::{Fault, Platform, from_json, sample};
use lark::Client;
use lark::events::socket::Socket;
use lark::im_v1::{CreateImage, CreateMessage, CreateMessageError, ListChat, MessageReceiveEvent, ReplyMessage};
use serde_json::json;

#[tokio::test]
async fn a_chat_is_told_once_also_when_calls_are_too_many() {
    let feishu = Platform::start().await;
    feishu
        .on::<CreateMessage>()
        .reply(from_json(json!({"message_id": "om_1"})))
        .once();
    feishu
        .fault(Fault::RateLimited { reset: Some(1) })
        .on::<CreateMessage>();
    assert!(announce(&feishu.client(), "oc_1", "0.1.0").await.unwrap());
    let told = feishu.calls::<CreateMessage>();
    assert_eq!((told.len(), told[1].receive_id.as_str()), (2, "oc_1"));
    assert_eq!(told[1].uuid.as_deref(), Some("release-0.1.0"));
}

#[tokio::test]
async fn a_chat_without_the_bot_is_passed_over() {
    let feishu = Platform::start().await;
    feishu.on::<CreateMessage>().fail(CreateMessageError::BotOutsideGroup);
    assert!(!announce(&feishu.client(), "oc_1", "0.1.0").await.unwrap());
}

#[tokio::test]
async fn all_pages_of_chats_are_read() {
    let feishu = Platform::start().await;
    let chat = |id: &str| from_json(json!({"chat_id": id}));
    feishu
        .on::<ListChat>()
        .pages([vec![chat("oc_1"), chat("oc_2")], vec![chat("oc_3")]]);
    assert_eq!(chats(&feishu.client()).await.unwrap(), ["oc_1", "oc_2", "oc_3"]);
}

#[tokio::test]
async fn a_logo_is_uploaded_whole_and_as_its_page_says() {
    let feishu = Platform::builder().answer_everything().strict().start().await;
    let key = logo(&feishu.client(), b"\x89PNG".to_vec()).await.unwrap();
    assert!(key.starts_with("img_"));
    let image = feishu.calls::<CreateImage>().remove(0).image;
    assert_eq!(
        (image.name(), image.bytes().unwrap().as_ref()),
        ("logo.png", &b"\x89PNG"[..])
    );
}

#[tokio::test]
async fn a_message_is_answered_over_the_long_connection() {
    let feishu = Platform::builder().answer_everything().strict().start().await;
    let client: Client = feishu.client();
    let running = tokio::spawn(Socket::new(&client, events(&client)).run());
    let mut connection = feishu.connection().await;
    let heard = sample::<MessageReceiveEvent>().with("/event/message/message_id", "om_1");
    assert!(connection.push(&heard).await.unwrap().is_accepted());
    assert_eq!(feishu.next_call::<ReplyMessage>().await.message_id, "om_1");
    running.abort();
}
