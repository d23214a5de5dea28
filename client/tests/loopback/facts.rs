//! What is told of a call beside its reply: to the caller, and to one who looks on.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_client::call::Meta;
use feishu_client::observer::{Attempt, CallEnd, Observer, Outcome};
use feishu_client::operation::{Method, Per, Window};
use serde_json::{Value, json};

use crate::support::endpoints::{DeletePin, Limited, get, image};
use crate::support::{Answer, Server};

/// Writes down what it is told.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    fn note(&self, what: String, outcome: Outcome<'_>) {
        let facts = (outcome.status(), outcome.code(), outcome.log_id());
        let end = match outcome {
            Outcome::Succeeded { .. } => "succeeded",
            Outcome::Failed(_) => "failed",
            Outcome::Dropped => "dropped",
            _ => "otherwise",
        };
        self.0.lock().unwrap().push(format!("{what} {end} {facts:?}"));
    }
}

impl Observer for Notes {
    fn attempt(&self, attempt: &Attempt<'_>) {
        let Attempt {
            operation,
            method,
            number,
            outcome,
            ..
        } = *attempt;
        self.note(format!("{method} {operation} #{number}"), outcome);
    }

    fn call(&self, call: &CallEnd<'_>) {
        let CallEnd {
            operation,
            attempts,
            outcome,
            ..
        } = *call;
        assert!(call.waited <= call.elapsed);
        self.note(format!("{operation} in {attempts}"), outcome);
    }
}

#[tokio::test]
async fn a_reply_comes_with_its_facts() {
    let server = Server::with_token(|_, before| match before {
        0 => Answer::Close,
        _ => Answer::ok(json!({"message_id": "om_1"})).header("x-tt-logid", "log-2"),
    })
    .await;
    let (message, meta) = server.client().send(get()).with_meta().await.unwrap();
    assert_eq!(message.message_id.as_deref(), Some("om_1"));
    assert_eq!(
        (meta.status, meta.log_id.as_deref(), meta.attempts),
        (200, Some("log-2"), 2)
    );
    assert!(
        meta.waited >= Duration::from_millis(280),
        "the first pause is 0.4 s, less at most 30 %: {meta:?}"
    );

    let client = server.client();
    let raw = || client.raw(Method::Get, "/open-apis/x");
    let none = |meta: &Meta| (meta.attempts, meta.waited) == (1, Duration::ZERO);
    let _ = raw().await;
    let (value, meta) = raw().with_meta().await.unwrap();
    assert!(value["message_id"] == "om_1" && none(&meta), "{meta:?}");
    let (value, meta) = raw().decode::<Value>().with_meta().await.unwrap();
    assert!(value["message_id"] == "om_1" && none(&meta), "{meta:?}");
    let (file, meta) = client.send(image()).with_meta().await.unwrap();
    assert_eq!((file.length().is_some(), meta.status), (true, 200));
}

#[tokio::test]
async fn time_that_the_limits_took_is_told() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let windows = [Window::new(1, Per::Second)];
    let client = server.builder().limit("test.limited", windows).build().unwrap();
    let started = tokio::time::Instant::now();
    client.send(Limited {}).await.unwrap();
    let (_, meta) = client.send(Limited {}).with_meta().await.unwrap();
    assert!(meta.waited <= started.elapsed());
    // Unless a second has passed before it was sent.
    assert!(
        meta.waited > Duration::ZERO || started.elapsed() > Duration::from_secs(1),
        "{meta:?}"
    );
}

#[tokio::test]
async fn an_observer_is_told_attempts_and_calls() {
    let server = Server::with_token(|request, before| match (request.method.as_str(), before) {
        ("DELETE", _) => Answer::code(400, 230_002).header("x-tt-logid", "log-9"),
        (_, 0) => Answer::bytes(503, Vec::new()),
        (_, 1) => Answer::ok(json!({})).header("x-tt-logid", "log-2"),
        _ => Answer::Silence,
    })
    .await;
    let notes = Notes::default();
    // Behind a pointer, as one that several clients share.
    let shared: Arc<dyn Observer> = Arc::new(notes.clone());
    let client = server.builder().observer(shared).build().unwrap();
    client.send(get()).await.unwrap();
    let token = "POST /open-apis/auth/v3/tenant_access_token/internal";
    assert_eq!(
        notes.take(),
        [
            &format!("POST {token} #1 succeeded (Some(200), None, None)"),
            &format!("{token} in 1 succeeded (Some(200), None, None)"),
            "GET im.v1.message.get #1 failed (Some(503), None, None)",
            "GET im.v1.message.get #2 succeeded (Some(200), None, Some(\"log-2\"))",
            "im.v1.message.get in 2 succeeded (Some(200), None, Some(\"log-2\"))",
        ]
    );
    client.send(DeletePin::new("om_1")).await.unwrap_err();
    assert_eq!(
        notes.take(),
        [
            "DELETE im.v1.pin.delete #1 failed (Some(400), Some(230002), Some(\"log-9\"))",
            "im.v1.pin.delete in 1 failed (Some(400), Some(230002), Some(\"log-9\"))",
        ]
    );
    // A deadline cuts an attempt off.
    client.send(get()).timeout(Duration::from_millis(50)).await.unwrap_err();
    assert_eq!(
        notes.take(),
        [
            "GET im.v1.message.get #1 failed (None, None, None)",
            "im.v1.message.get in 1 failed (None, None, None)",
        ]
    );
}

#[tokio::test]
async fn an_observer_is_told_a_call_that_is_dropped() {
    let server = Server::with_token(|_, _| Answer::Silence).await;
    let notes = Notes::default();
    let client = server.builder().observer(notes.clone()).build().unwrap();
    let call = client.send(get()).tenant_token("t-1");
    drop(call.clone().send());
    assert!(notes.take().is_empty(), "it was not begun");
    let task = tokio::spawn(call.send());
    while server.calls().is_empty() {
        tokio::task::yield_now().await;
    }
    task.abort();
    task.await.unwrap_err();
    assert_eq!(notes.take(), ["im.v1.message.get in 1 dropped (None, None, None)"]);
}
