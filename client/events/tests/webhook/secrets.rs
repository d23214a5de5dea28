//! F39: keys, tokens and payloads are in no log, no error and no `Debug`.

use feishu_events::testing::sign;
use feishu_events::webhook::{Keys, Webhook};
use feishu_events::{Events, Received};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

use crate::logged::Logged;
use crate::{SIGNATURE, TIMESTAMP, then};

fn keys() -> Keys {
    Keys::new()
        .encrypt_key("planted-key")
        .verification_token("planted-token")
}

fn messages() -> Vec<Value> {
    let event = |event_type| {
        json!({"schema": "2.0", "header": {"event_id": "e1", "event_type": event_type, "app_id": "cli_1"},
               "event": {"text": "planted-payload"}})
    };
    vec![
        event("ok_v1"),
        event("fails_v1"),
        event("panics_v1"),
        event("card.action.trigger"),
        json!({"uuid": "u", "event": {"type": "ok_v1", "text": "planted-payload"}}),
        json!({"type": "url_verification", "challenge": "planted-challenge"}),
        json!({"open_message_id": "om_1", "action": {"value": "planted-payload"}, "token": "planted-card-token"}),
        json!({"planted-payload": 1}),
    ]
}

#[tokio::test]
async fn f39_nothing_that_is_secret_is_in_a_log_an_error_or_a_debug() {
    let log = Logged::start();
    let events = Events::new()
        .on_named("fails_v1", async |_: Received| Err::<(), _>("no"))
        .on_named("panics_v1", async |event: Received| {
            if !event.id().is_empty() {
                // Without the panic hook, which is the program's own.
                std::panic::resume_unwind(Box::new(event.value().to_string()));
            }
        })
        .answer_named(
            "card.action.trigger",
            async |_: Received| json!({"toast": {"content": "planted-reply"}}),
        )
        .otherwise(async |_: Received| {});
    let webhook = Webhook::new(keys().also(keys().encrypt_key("planted-second")), events).unwrap();
    let mut said = format!("{:?} {:?}", webhook, keys());

    let tries: [(&str, &str); 4] = [
        ("", ""),
        (SIGNATURE, "planted-signature"),
        (TIMESTAMP, "planted-time"),
        ("all", ""),
    ];
    for message in messages() {
        for (name, value) in tries {
            for sender in [
                keys(),
                keys().encrypt_key("planted-other"),
                keys().encrypt_key(""),
                keys().verification_token("planted-2"),
            ] {
                let request = sign(&sender, &message);
                let mut headers = request.headers().clone();
                match name {
                    "" => {}
                    "all" => headers = HeaderMap::new(),
                    _ => drop(headers.insert(
                        HeaderName::from_bytes(name.as_bytes()).unwrap(),
                        HeaderValue::from_static(value),
                    )),
                }
                for body in [
                    &request.body()[..],
                    &request.body()[1..],
                    b"\"planted-payload\"",
                    b"{\"encrypt\":\"planted\"}",
                ] {
                    webhook.answer(&headers, body).await;
                    match keys().open(&headers, body, then()) {
                        Ok(opened) => said += &format!("{opened:?}\n"),
                        Err(refused) => said += &format!("{refused} {refused:?}\n"),
                    }
                }
            }
        }
    }
    let logged = log.text();
    for expected in ["the signature is wrong", "a handler failed", "outcome=Handled"] {
        assert!(logged.contains(expected), "{expected}");
    }
    assert!(said.contains("the signature is wrong"));
    for text in [logged, said] {
        let line = text.lines().find(|line| line.contains("planted"));
        assert_eq!(line, None);
    }
}
