//! What goes back.

use serde_json::json;

use super::platform::{Platform, answer, event, frame, message, push};
use crate::events::Events;
use crate::received::Received;

#[tokio::test(start_paused = true)]
async fn f28_an_event_with_an_empty_token_is_handled() {
    let mut platform = Platform::start(Events::new().otherwise(async |_: Received| {}), []);
    let mut connection = platform.accept().await;
    let sent = event("e1");
    push(&mut connection, &sent).await;
    let (frame, payload) = answer(&mut connection).await;
    assert_eq!(payload, json!({"code": 200}));
    // Header by header what came, and the time that it took.
    let (took, rest) = frame.headers.split_last().unwrap();
    assert_eq!(rest, sent.headers);
    assert_eq!(took.key, "biz_rt");
    assert!(std::str::from_utf8(&took.value).unwrap().parse::<u64>().is_ok());
    assert_eq!(
        (frame.seq_id, frame.service, frame.method),
        (sent.seq_id, sent.service, 1)
    );
}

#[tokio::test(start_paused = true)]
async fn a_callback_gets_its_reply_and_a_failed_event_is_sent_back() {
    let events = Events::new()
        .answer_named(
            "card.action.trigger",
            async |_: Received| json!({"toast": {"type": "info", "content": "ok"}}),
        )
        .otherwise(async |_: Received| Err::<(), _>("no"));
    let mut platform = Platform::start(events, []);
    let mut connection = platform.accept().await;
    let click = message("c", &json!({})).replace("a.b_v1", "card.action.trigger");
    push(&mut connection, &frame("c", &click)).await;
    let (_, payload) = answer(&mut connection).await;
    // base64 of `{"toast":{"content":"ok","type":"info"}}`
    assert_eq!(
        payload,
        json!({"code": 200, "data": "eyJ0b2FzdCI6eyJjb250ZW50Ijoib2siLCJ0eXBlIjoiaW5mbyJ9fQ=="})
    );
    push(&mut connection, &event("e1")).await;
    assert_eq!(answer(&mut connection).await.1, json!({"code": 500}));
}

#[tokio::test(start_paused = true)]
async fn f11_an_event_that_comes_again_over_another_connection_is_answered_and_not_handled() {
    let events = Events::new().otherwise(async |_: Received| {});
    let mut platform = Platform::start(events.clone(), []);
    for expected in [1, 1] {
        let mut connection = platform.accept().await;
        push(&mut connection, &event("e1")).await;
        assert_eq!(answer(&mut connection).await.1["code"], 200);
        assert_eq!(events.counts().handled, expected);
    }
    assert_eq!(events.counts().duplicates, 1);
}
