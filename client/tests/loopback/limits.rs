//! Rate limits: those that the platform enforces, and those that the client keeps by itself.

use std::time::{Duration, Instant};

use feishu_client::error::ErrorKind;
use feishu_client::operation::{Per, Window};
use serde_json::json;

use crate::support::endpoints::{CreateMessage, Limited, get};
use crate::support::{Answer, Server};

fn ok() -> Answer {
    Answer::ok(json!({"message_id": "om_1"}))
}

#[tokio::test]
async fn a_limited_call_waits_as_long_as_the_platform_says() {
    let body = json!({"code": 99_991_400, "msg": "request trigger frequency limit"});
    for answer in [
        Answer::json(429, body.clone()).header("x-ogw-ratelimit-reset", "1"),
        Answer::json(400, body).header("x-ogw-ratelimit-reset", "1"),
        Answer::bytes(429, Vec::new()).header("retry-after", "1"),
        Answer::bytes(429, Vec::new())
            .header("date", "Sun, 06 Nov 1994 08:49:37 GMT")
            .header("retry-after", "Sun, 06 Nov 1994 08:49:38 GMT"),
    ] {
        let server = Server::with_token(move |_, before| if before == 0 { answer.clone() } else { ok() }).await;
        let start = Instant::now();
        // A POST without a key: it was not executed, so it may be sent again.
        server.client().send(CreateMessage::text(None)).await.unwrap();
        assert!(
            (1.0..10.0).contains(&start.elapsed().as_secs_f64()),
            "{:?}",
            start.elapsed()
        );
        assert_eq!(server.calls().len(), 2);
    }
}

#[tokio::test]
async fn a_wait_beyond_the_deadline_is_an_error_at_once() {
    let server = Server::with_token(|_, _| Answer::code(429, 99_991_400).header("x-ogw-ratelimit-reset", "30")).await;
    let start = Instant::now();
    let error = server
        .client()
        .send(get())
        .timeout(Duration::from_secs(5))
        .await
        .unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(
        (error.retry_after(), server.calls().len()),
        (Some(Duration::from_secs(30)), 1)
    );
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_spent_quota_is_never_retried() {
    let server = Server::with_token(|_, _| Answer::code(429, 99_991_403)).await;
    let error = server.client().send(get()).await.unwrap_err();
    assert!(error.is_rate_limited() && !error.is_retryable());
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn documented_limits_hold_calls_back() {
    let server = Server::with_token(|_, _| ok()).await;
    let client = server.client();
    let start = Instant::now();
    for _ in 0..11 {
        client.send(Limited {}).await.unwrap();
    }
    assert!(
        (2.0..10.0).contains(&start.elapsed().as_secs_f64()),
        "eleven calls at five a second: {:?}",
        start.elapsed()
    );
}

#[tokio::test]
async fn limits_can_be_turned_off_or_changed() {
    let server = Server::with_token(|_, _| ok()).await;
    let off = server.builder().without_limits().build().unwrap();
    let none = server.builder().limit("test.limited", []).build().unwrap();
    let start = Instant::now();
    for client in [off, none] {
        for _ in 0..11 {
            client.send(Limited {}).await.unwrap();
        }
    }
    assert!(
        start.elapsed() < Duration::from_secs(4),
        "with the documented limit it takes four seconds: {:?}",
        start.elapsed()
    );
    let sent = server.calls().len();
    let strict = server
        .builder()
        .limit("test.limited", [Window::new(1, Per::Minute)])
        .build()
        .unwrap();
    strict.send(Limited {}).await.unwrap();
    let error = strict.send(Limited {}).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Throttled(_)) && error.is_rate_limited() && error.is_retryable(),
        "{error}"
    );
    assert!(
        error.retry_after().is_some_and(|wait| wait > Duration::from_secs(30)),
        "{error}"
    );
    assert_eq!(server.calls().len(), sent + 1, "the second was not sent");
}
