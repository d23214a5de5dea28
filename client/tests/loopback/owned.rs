//! A call owns what it needs: it is stored, spawned, cloned and joined.

use feishu_client::call::{RawCall, Sending};
use feishu_client::operation::Method;
use feishu_client::{Call, File};
use serde_json::{Value, json};

use crate::support::endpoints::{CreateMessage, DeletePin, Nothing, get};
use crate::support::{Answer, Server};

/// What a program may keep for later.
struct Outbox {
    pins: Vec<Call<DeletePin>>,
    raw: RawCall,
}

fn is_static<T: Send + Clone + std::fmt::Debug + 'static>(_: &T) {}

#[tokio::test]
async fn calls_outlive_the_client_that_made_them() {
    let server = Server::with_token(|_, _| Answer::ok(json!({"a": 1}))).await;
    let outbox = {
        let client = server.client();
        let pin = client.send(DeletePin::new("om_1")).no_retry();
        is_static(&pin);
        let raw = client.raw(Method::Post, "/open-apis/x").json(&json!({"b": 2}));
        is_static(&raw);
        Outbox {
            pins: vec![pin.clone(), pin],
            raw,
        }
    };
    for pin in outbox.pins {
        tokio::spawn(pin.send()).await.unwrap().unwrap();
    }
    let task = tokio::spawn(async move { outbox.raw.await });
    assert_eq!(task.await.unwrap().unwrap(), json!({"a": 1}));
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn futures_of_one_reply_are_of_one_type() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    let mut sending: Vec<Sending<Nothing>> = vec![client.send(DeletePin::new("om_1")).send()];
    sending.push(client.send(DeletePin::new("om_2")).send());
    let values: Vec<Sending<Value>> = vec![
        client.raw(Method::Get, "/open-apis/x").send(),
        client.raw(Method::Get, "/open-apis/y").decode(),
    ];
    assert_eq!(server.seen().len(), 0, "nothing is sent before it is polled");
    for one in sending {
        one.await.unwrap();
    }
    for one in values {
        one.await.unwrap();
    }
    assert_eq!(server.calls().len(), 4);
}

#[tokio::test]
async fn a_cloned_call_is_sent_once_more_but_for_a_reader() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    let message = client.send(CreateMessage::text(None)).query("a", 1).member("b", 2);
    message.clone().await.unwrap();
    message.await.unwrap();
    let calls = server.calls();
    assert_eq!((&calls[0].target, calls[0].json()), (&calls[1].target, calls[1].json()));

    let upload = client.raw(Method::Post, "/open-apis/upload");
    let bytes = upload.clone().file("file", File::from(b"abc".to_vec()));
    bytes.clone().await.unwrap();
    bytes.await.unwrap();
    let reader = upload.file("file", File::from_reader(&b"abc"[..], Some(3)));
    reader.clone().await.unwrap();
    let error = reader.await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("comes from a reader, which was sent before; make a new `File`"),
        "{error}"
    );
    assert_eq!(server.calls().len(), 5);
}

#[tokio::test]
async fn debug_output_names_the_operation() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    let call = client.send(get()).user_token("u-planted").query("a", "planted");
    let raw = client.raw(Method::Get, "/open-apis/x").query("a", "planted");
    for (shown, name) in [
        (format!("{call:?} {:?}", call.clone().send()), "im.v1.message.get"),
        (format!("{raw:?} {:?}", raw.clone().send()), "GET /open-apis/x"),
    ] {
        assert!(shown.contains(name) && !shown.contains("planted"), "{shown}");
    }
}
