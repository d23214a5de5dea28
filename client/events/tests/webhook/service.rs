use std::error::Error;
use std::future::pending;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use feishu_events::testing::{sign, sign_at};
use feishu_events::webhook::Webhook;
use feishu_events::{Events, Received};
use http::{Method, Request, Response};
use http_body::{Body, Frame};
use http_body_util::{BodyExt, Full};
use serde_json::{Value, json};
use tokio::sync::Notify;
use tower_service::Service;

use crate::{event, keys, then, token};

async fn call<B>(webhook: &Webhook, request: Request<B>) -> Response<Bytes>
where
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let response = webhook.clone().call(request).await.unwrap();
    let (parts, body) = response.into_parts();
    Response::from_parts(parts, body.collect().await.unwrap().to_bytes())
}

fn said(response: &Response<Bytes>) -> (u16, &str) {
    (
        response.status().as_u16(),
        std::str::from_utf8(response.body()).unwrap(),
    )
}

#[tokio::test]
async fn a_request_that_is_no_post_is_told_so() {
    let webhook = Webhook::new(keys(), Events::new()).unwrap();
    for method in [Method::GET, Method::PUT, Method::HEAD] {
        let mut request = sign(&keys(), &event()).map(Full::new);
        *request.method_mut() = method;
        let response = call(&webhook, request).await;
        assert_eq!(
            (response.status().as_u16(), &response.headers()["allow"]),
            (405, &"POST".parse().unwrap())
        );
    }
}

/// A body without end, or one that breaks.
struct Endless {
    breaks: bool,
}

impl Body for Endless {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(Some(if self.breaks {
            Err(std::io::Error::other("gone"))
        } else {
            Ok(Frame::data(Bytes::from_static(&[b' '; 1 << 16])))
        }))
    }
}

#[tokio::test]
async fn f25_a_body_without_end_is_read_up_to_the_limit() {
    let webhook = Webhook::new(keys(), Events::new()).unwrap();
    let answer = |breaks| call(&webhook, Request::post("/").body(Endless { breaks }).unwrap());
    assert_eq!(answer(false).await.status().as_u16(), 413);
    assert_eq!(answer(true).await.status().as_u16(), 400);
}

#[tokio::test]
async fn what_is_said_to_a_stranger_tells_nothing() {
    let webhook = Webhook::new(keys(), Events::new()).unwrap();
    let stranger = keys().encrypt_key("another");
    let response = call(&webhook, sign(&stranger, &event()).map(Full::new)).await;
    assert_eq!(said(&response), (401, r#"{"msg":"Unauthorized"}"#));
    let response = call(&webhook, Request::post("/").body(Full::new(Bytes::from("{"))).unwrap()).await;
    assert_eq!(said(&response), (400, r#"{"msg":"Bad Request"}"#));
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_fails_has_its_event_sent_again_and_says_nothing_to_the_sender() {
    let webhook = Webhook::new(
        keys(),
        Events::new()
            .clock(then)
            .otherwise(async |_: Received| Err::<(), _>("planted-error")),
    )
    .unwrap();
    for _ in 0..2 {
        let response = call(&webhook, sign_at(&keys(), &event(), then()).map(Full::new)).await;
        assert_eq!(said(&response), (500, r#"{"msg":"Internal Server Error"}"#));
    }
    assert_eq!(webhook.events().counts().failed, 2);
}

#[tokio::test(start_paused = true)]
async fn an_event_whose_handler_is_slow_is_accepted() {
    let webhook = Webhook::new(
        keys(),
        Events::new()
            .clock(then)
            .otherwise(async |_: Received| pending::<()>().await),
    )
    .unwrap();
    let response = call(&webhook, sign_at(&keys(), &event(), then()).map(Full::new)).await;
    assert_eq!(said(&response), (200, r#"{"msg":"success"}"#));
    assert_eq!(webhook.events().at_work(), 1);
}

fn click() -> Value {
    let mut click = event();
    click["header"]["event_type"] = "card.action.trigger".into();
    click
}

#[tokio::test(start_paused = true)]
async fn a_callback_is_answered_with_its_reply_or_with_nothing_in_time() {
    let toast = json!({"toast": {"type": "info", "content": "ok"}});
    let reply = toast.clone();
    let quick = Events::new()
        .clock(then)
        .answer_named("card.action.trigger", move |_: Received| {
            let reply = reply.clone();
            async move { reply }
        });
    let webhook = Webhook::new(keys(), quick).unwrap();
    let response = call(&webhook, sign_at(&keys(), &click(), then()).map(Full::new)).await;
    assert_eq!(said(&response), (200, toast.to_string().as_str()));
    // Once more by some proxy: the reply is not kept, and nothing changes for the user.
    let response = call(&webhook, sign_at(&keys(), &click(), then()).map(Full::new)).await;
    assert_eq!(said(&response), (200, "{}"));

    let slow = Events::new()
        .clock(then)
        .answer_named("card.action.trigger", async |_: Received| pending::<Value>().await);
    let webhook = Webhook::new(keys(), slow).unwrap();
    let response = call(&webhook, sign_at(&keys(), &click(), then()).map(Full::new)).await;
    assert_eq!(said(&response), (200, "{}"));
}

#[tokio::test(start_paused = true)]
async fn a_callback_that_fails_is_answered_with_what_the_user_is_shown() {
    let fails = async |_: Received| Err::<Value, _>("planted-error");
    let events = Events::new().clock(then).answer_named("card.action.trigger", fails);
    let webhook = Webhook::new(token(), events).unwrap();
    let response = call(&webhook, sign(&token(), &click()).map(Full::new)).await;
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(
        (response.status().as_u16(), &body["toast"]["type"]),
        (200, &json!("error"))
    );
    assert!(!body.to_string().contains("planted-error"));
}

#[tokio::test(start_paused = true)]
async fn what_comes_when_the_program_is_full_or_ends_is_sent_again_later() {
    let events = Events::new()
        .clock(then)
        .at_once(1)
        .otherwise(async |_: Received| pending::<()>().await);
    let webhook = Webhook::new(keys(), events).unwrap();
    call(&webhook, sign_at(&keys(), &event(), then()).map(Full::new)).await;
    let mut second = event();
    second["header"]["event_id"] = "e2".into();
    let response = call(&webhook, sign_at(&keys(), &second, then()).map(Full::new)).await;
    assert_eq!(said(&response), (503, r#"{"msg":"Service Unavailable"}"#));
}

#[tokio::test(start_paused = true)]
async fn draining_begins_with_the_signal_and_ends_with_the_handlers() {
    let (signal, ends) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let until = Arc::clone(&ends);
    let events = Events::new().clock(then).otherwise(move |_: Received| {
        let until = Arc::clone(&until);
        async move { until.notified().await }
    });
    let webhook = Webhook::new(keys(), events).unwrap();
    let told = Arc::clone(&signal);
    let drained = tokio::spawn(webhook.drained_after(async move { told.notified().await }));
    let at_work = {
        let webhook = webhook.clone();
        tokio::spawn(async move { call(&webhook, sign_at(&keys(), &event(), then()).map(Full::new)).await })
    };
    while webhook.events().at_work() == 0 {
        tokio::task::yield_now().await;
    }
    signal.notify_one();
    tokio::time::sleep(Duration::from_millis(1)).await;
    assert!(!drained.is_finished());
    let mut second = event();
    second["header"]["event_id"] = "e2".into();
    let response = call(&webhook, sign_at(&keys(), &second, then()).map(Full::new)).await;
    assert_eq!(response.status().as_u16(), 503);
    ends.notify_one();
    drained.await.unwrap();
    assert_eq!(at_work.await.unwrap().status().as_u16(), 200);
}

#[tokio::test(start_paused = true)]
async fn draining_waits_for_no_handler_for_ever() {
    let events = Events::new()
        .clock(then)
        .otherwise(async |_: Received| pending::<()>().await);
    let webhook = Webhook::new(keys(), events).unwrap();
    call(&webhook, sign_at(&keys(), &event(), then()).map(Full::new)).await;
    webhook.drained_after(async {}).await;
    assert_eq!(webhook.events().at_work(), 1);
}
