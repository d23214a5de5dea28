//! Requests as an SDK of the platform's makers answered them, from a file of facts. Where that one says 500 to a stranger, 401 is expected
//! here, and the file has both.

use std::sync::{Arc, Mutex};

use feishu_events::webhook::{Keys, Opened, Webhook};
use feishu_events::{Events, Received};
use serde_json::{Value, json};

use crate::{headers, then};

pub(crate) fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors.json")).unwrap()
}

/// The recorded request of this id.
pub(crate) fn request(id: &str) -> Value {
    let vectors = vectors();
    let mut requests = vectors["requests"].as_array().unwrap().iter();
    requests.find(|request| request["id"] == id).unwrap().clone()
}

fn keys(vector: &Value) -> Keys {
    Keys::new()
        .encrypt_key(vector["encrypt_key"].as_str().unwrap())
        .verification_token(vector["verification_token"].as_str().unwrap())
}

#[tokio::test]
async fn recorded_requests_are_answered_as_recorded() {
    let vectors = vectors();
    let vectors = vectors["requests"].as_array().unwrap();
    assert_eq!(vectors.len(), 10);
    for vector in vectors {
        let dispatched = Arc::new(Mutex::new(Vec::new()));
        let see = Arc::clone(&dispatched);
        let reply = async |_: Received| json!({"toast": {"type": "info", "content": "ok"}});
        let events = Events::new()
            .clock(then)
            .answer_named("card.action.trigger", reply)
            .answer_named("card.action.trigger_v1", reply)
            .otherwise(move |event: Received| {
                let id = match event.member("message.message_id") {
                    Some(message) => json!(["p2", message]),
                    None => json!(["p1", event.id()]),
                };
                see.lock().unwrap().push(id);
                async {}
            });
        let webhook = Webhook::new(keys(vector), events).unwrap();
        let answer = webhook
            .answer(
                &headers(&vector["headers"]),
                vector["body"].as_str().unwrap().as_bytes(),
            )
            .await;
        assert_eq!(answer.status().as_u16(), vector["status"], "{vector}");
        assert_eq!(answer.headers()["content-type"], "application/json");
        if let Some(expected) = vector.get("answer") {
            let body: Value = serde_json::from_slice(answer.body()).unwrap();
            assert_eq!(&body, expected, "{vector}");
        }
        assert_eq!(json!(*dispatched.lock().unwrap()), vector["dispatched"], "{vector}");
    }
}

#[test]
fn what_was_encrypted_is_read_as_recorded() {
    let vectors = vectors();
    let encrypted = vectors["requests"].as_array().unwrap().iter();
    let mut read = 0;
    for vector in encrypted.filter(|vector| vector.get("plaintext").is_some()) {
        let body = vector["body"].as_str().unwrap().as_bytes();
        let opened = keys(vector).open(&headers(&vector["headers"]), body, then());
        let Ok(Opened::Event(event)) = opened else {
            panic!("{opened:?}")
        };
        let expected: Value = serde_json::from_str(vector["plaintext"].as_str().unwrap()).unwrap();
        assert_eq!(event.value(), &expected["event"]);
        assert_eq!(event.id(), expected["header"]["event_id"]);
        assert_eq!(event.app_id(), "cli_0123456789abcdef");
        read += 1;
    }
    assert_eq!(read, 2);
}

#[tokio::test]
async fn an_event_that_comes_again_is_accepted_and_not_handled() {
    let vector = &request("e04");
    let events = Events::new().clock(then).otherwise(async |_: Received| {});
    let webhook = Webhook::new(keys(vector), events).unwrap();
    for _ in 0..2 {
        let answer = webhook
            .answer(
                &headers(&vector["headers"]),
                vector["body"].as_str().unwrap().as_bytes(),
            )
            .await;
        assert_eq!(
            (answer.status().as_u16(), &answer.body()[..]),
            (200, &br#"{"msg":"success"}"#[..])
        );
    }
    let counts = webhook.events().counts();
    assert_eq!((counts.handled, counts.duplicates), (1, 1));
}
