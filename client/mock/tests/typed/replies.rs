//! Replies, failures, and requests that are given back.

use feishu_api::im_v1::{CreateMessage, CreateMessageError, DeletePin, DeletePinError, DeletePinResponse};
use feishu_api::{Client, Error};
use feishu_mock::{Answer, Platform, from_json};
use serde_json::json;

use crate::message;

#[tokio::test]
async fn a_reply_comes_as_it_was_said_and_the_request_is_given_back() {
    let feishu = Platform::start().await;
    feishu
        .on::<CreateMessage>()
        .when(|request| request.receive_id == "oc_1")
        .reply(from_json(json!({"message_id": "om_1"})))
        .once();
    let client: Client = feishu.client();
    let sent = message("oc_1", "hello").uuid("once");
    let reply = client.send(sent.clone()).await.unwrap();
    assert_eq!(reply.message_id.as_deref(), Some("om_1"));
    assert_eq!(feishu.calls::<CreateMessage>(), [sent]);
    let body = json!({"receive_id": "oc_1", "msg_type": "text", "content": "{\"text\":\"hello\"}", "uuid": "once"});
    assert_eq!(feishu.requests()[1].json().unwrap(), body);
}

#[tokio::test]
async fn a_code_of_the_page_comes_with_its_status() {
    let feishu = Platform::start().await;
    feishu.on::<DeletePin>().fail(DeletePinError::BotOutsideGroup);
    let client: Client = feishu.client();
    let error = client.send(DeletePin::new("om_1")).await.unwrap_err();
    assert!(error.is(DeletePinError::BotOutsideGroup), "{error}");
    // Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete>.
    let answer = feishu.requests()[1].answer().cloned().unwrap();
    assert_eq!(answer.body_json().unwrap()["code"], 230_002);
    assert_eq!(error.status(), Some(400));
}

#[tokio::test]
async fn what_was_said_first_answers_until_it_is_spent() {
    let feishu = Platform::start().await;
    feishu
        .on::<CreateMessage>()
        .fail(CreateMessageError::BotOutsideGroup)
        .once();
    feishu
        .on::<CreateMessage>()
        .reply_with(|request| Ok(from_json(json!({"chat_id": request.receive_id}))));
    let client: Client = feishu.client();
    let error: Error = client.send(message("oc_1", "a")).await.unwrap_err();
    assert!(error.is(CreateMessageError::BotOutsideGroup));
    let reply = client.send(message("oc_2", "b")).await.unwrap();
    assert_eq!(reply.chat_id.as_deref(), Some("oc_2"));
}

#[tokio::test]
async fn a_path_comes_without_its_escapes() {
    let feishu = Platform::start().await;
    feishu.on::<DeletePin>().reply(DeletePinResponse::default());
    let client: Client = feishu.client();
    client.send(DeletePin::new("om 1?&=文")).await.unwrap();
    assert_eq!(feishu.calls::<DeletePin>()[0].message_id, "om 1?&=文");
}

#[tokio::test]
async fn any_answer_can_be_given() {
    let feishu = Platform::start().await;
    feishu
        .on::<DeletePin>()
        .answer(Answer::json(&json!({"code": 1, "msg": "no"})).status(418))
        .once();
    feishu
        .on::<DeletePin>()
        .fail_with(400, 99_992_402, "field validation failed");
    let client: Client = feishu.client();
    let first = client.send(DeletePin::new("om_1")).await.unwrap_err();
    assert_eq!((first.status(), first.code()), (Some(418), Some(1)));
    let second = client.send(DeletePin::new("om_1")).await.unwrap_err();
    assert_eq!((second.status(), second.code()), (Some(400), Some(99_992_402)));
}

#[tokio::test]
#[should_panic(expected = "has no member $.body.contents")]
async fn a_misspelt_member_of_a_reply_is_told() {
    let feishu = Platform::start().await;
    feishu
        .on::<CreateMessage>()
        .reply(from_json(json!({"message_id": "om_1", "body": {"contents": ""}})));
}
