//! Programs that receive. The first is told of events over the long connection, the second at its address.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use feishu_api::card_v1::ActionTriggerEvent;
use feishu_api::events::testing::{self, TestEvent, sample};
use feishu_api::events::webhook::Keys;
use feishu_api::im_v1::MessageReceiveEvent;
use feishu_api::operation::Method;
use feishu_mock::Answer;
use serde_json::{Value, json};

use crate::platform::{Call, MESSAGE, Platform, call, text};

/// The message of the page's example, and what a reply to it is sent to.
const RECEIVED: &str = "om_5ce6d572455d361153b7cb51da133945";

fn message() -> TestEvent {
    let message = sample::<MessageReceiveEvent>().with("/event/sender/sender_type", "user");
    message
        .with("/event/message/message_type", "text")
        .with("/event/message/message_id", RECEIVED)
}

/// Ends with the test.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bot() {
    let platform = Platform::start().await;
    let route = format!("/open-apis/im/v1/messages/{RECEIVED}/reply");
    platform.answer(Method::Post, &route, json!({"message_id": MESSAGE}));
    let mut program = platform.program("bot");
    let mut bot = Running(program.stdout(Stdio::piped()).spawn().unwrap());
    let mut connection = platform.connection().await;

    let said = message().with("/event/message/content", r#"{"text":"@_user_1 hello"}"#);
    let said = said.with("/event/message/mentions", json!([{"key": "@_user_1", "name": "Tom"}]));
    assert!(connection.push(&said).await.unwrap().is_accepted());
    // As when the answer was lost on its way.
    assert!(connection.push(&said).await.unwrap().is_accepted());
    let reply = json!({
        "content": r#"{"text":"You said: @Tom hello"}"#, "msg_type": "text", "uuid": said.message()["header"]["event_id"]
    });
    assert_eq!(platform.calls(), [call(&format!("POST {route}"), reply)]);

    let interrupted = Command::new("kill").args(["-INT", &bot.0.id().to_string()]).status();
    assert!(interrupted.unwrap().success());
    assert!(connection.next_answer().await.is_err(), "the connection is closed");
    let output = BufReader::new(bot.0.stdout.take().unwrap()).lines().last();
    assert_eq!(output.unwrap().unwrap(), "ended");
    assert!(bot.0.wait().unwrap().success());
}

#[tokio::test(flavor = "multi_thread")]
async fn webhook() {
    let platform = Platform::start().await;
    let route = format!("/open-apis/im/v1/messages/{RECEIVED}/reply");
    platform.answer(Method::Post, &route, json!({"message_id": MESSAGE}));
    let mut program = platform.program("webhook");
    program.env("FEISHU_ENCRYPT_KEY", "kudryavka");
    program.env("FEISHU_VERIFICATION_TOKEN", "v-token-1");
    program.arg("127.0.0.1:0").stdout(Stdio::piped());
    let mut webhook = Running(program.spawn().unwrap());
    let mut said = String::new();
    BufReader::new(webhook.0.stdout.take().unwrap())
        .read_line(&mut said)
        .unwrap();
    let address = said.trim().strip_prefix("listening on ").unwrap();

    let keys = || Keys::new().encrypt_key("kudryavka").verification_token("v-token-1");
    let (status, _) = post(address, &keys(), message().message()).await;
    assert_eq!(status, 200);
    let calls = platform.calls();
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].line, call(&format!("POST {route}"), Value::Null).line);
    let card: Value = serde_json::from_str(calls[0].body["content"].as_str().unwrap()).unwrap();
    let deploy = &card["body"]["elements"][0]["behaviors"][0]["value"];

    let click = sample::<ActionTriggerEvent>().with("/event/action/value", deploy);
    let (status, reply) = post(address, &keys(), click.message()).await;
    let toast = json!({"toast": {"type": "success", "content": "It is being deployed"}});
    assert_eq!((status, reply), (200, toast));

    let stranger = Keys::new().encrypt_key("another").verification_token("v-token-1");
    assert_eq!(post(address, &stranger, message().message()).await.0, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn custom_bot() {
    const HOOK: &str = "/open-apis/bot/v2/hook/5f5e0c1a-token";
    let said = |platform: &Platform, said: &str| {
        let mut program = platform.program("custom_bot");
        program
            .env("FEISHU_WEBHOOK", platform.uri() + HOOK)
            .env("FEISHU_WEBHOOK_SECRET", "demo");
        program.arg(said).output().unwrap()
    };
    let platform = Platform::start().await;
    platform.answer(Method::Post, HOOK, json!({}));
    assert!(said(&platform, "the build is done").status.success());

    let mut calls = platform.calls();
    for call in &mut calls {
        let body = call.body.as_object_mut().unwrap();
        assert!(body.remove("timestamp").unwrap().is_string() && body.remove("sign").unwrap().is_string());
    }
    let plain = json!({"msg_type": "text", "content": {"text": "the build is done"}});
    let line = json!([{"tag": "text", "text": "More is told "}, {"tag": "a", "text": "here", "href": "https://example.com/builds"}]);
    let post =
        json!({"msg_type": "post", "content": {"post": {"zh_cn": {"title": "the build is done", "content": [line]}}}});
    let expected = [plain, post].map(|body| Call {
        line: format!("POST {HOOK}"),
        token: String::new(),
        body,
    });
    assert_eq!(calls, expected);

    let platform = Platform::start().await;
    let refused = json!({"code": 19_024, "msg": "Key Words Not Found", "data": {}});
    platform.give(Method::Post, HOOK, Answer::json(&refused));
    let output = said(&platform, "hello");
    assert!(!output.status.success());
    assert!(
        text(&output.stderr).contains("`hello` has none of the bot's keywords"),
        "{}",
        text(&output.stderr)
    );
}

/// Posts a message as the platform does. The status, and the body.
async fn post(address: &str, keys: &Keys, message: &Value) -> (u16, Value) {
    let request = testing::sign(keys, message);
    let response = feishu_mock::post(&format!("http://{address}/feishu"), &request).await;
    let (head, body) = response.unwrap().into_parts();
    (head.status.as_u16(), serde_json::from_slice(&body).unwrap_or_default())
}
