//! A window by a member that no page names was dropped without a word, and the documented ones with it; and so was one of a raw call by a
//! member of its body.

use std::future::ready;
use std::time::Duration;

use feishu_client::error::ErrorKind;
use feishu_client::operation::{Method, Per, Window};
use feishu_client::transport::{self, Body, Response};
use feishu_client::{Client, ClientBuilder, Error};
use serde_json::json;

use crate::support::endpoints::CreateMessage;

const OPERATION: &str = "im.v1.message.create";
const RAW: &str = "/open-apis/x/:id";

/// Sooner than a minute, so that whoever would have to wait for the next fails.
const SOON: Duration = Duration::from_secs(10);

/// One call a minute for each value of this member.
const fn one(member: &'static str) -> [Window; 1] {
    [Window::new(1, Per::Minute).by(member)]
}

/// A client with this limit, of a platform that takes everything.
fn builder(operation: &str, windows: impl Into<Vec<Window>>) -> ClientBuilder {
    let platform = transport::from_fn(|_| ready(Ok(Response::new(Body::from(r#"{"code": 0}"#)))));
    let client = Client::builder("cli_1", "secret").transport(platform);
    client.timeout(SOON).limit(operation, windows)
}

fn client(operation: &str, windows: impl Into<Vec<Window>>) -> Client {
    builder(operation, windows).build().unwrap()
}

fn to(receiver: &str) -> CreateMessage {
    CreateMessage {
        receive_id: receiver.to_owned(),
        ..CreateMessage::text(None)
    }
}

fn is_throttled<T>(result: Result<T, Error>) -> bool {
    match result.map_err(|error| error.kind().clone()) {
        Ok(_) => false,
        Err(ErrorKind::Throttled(_)) => true,
        Err(other) => panic!("{other}"),
    }
}

#[tokio::test(start_paused = true)]
async fn an_operation_is_counted_by_any_member_of_its_request() {
    let client = client(OPERATION, one("receive_id"));
    for (receiver, throttled) in [("oc_1", false), ("oc_2", false), ("oc_1", true)] {
        let result = client.send(to(receiver)).tenant_token("t").await;
        assert_eq!(is_throttled(result), throttled, "{receiver}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_member_that_is_added_counts_and_one_without_a_value_does_not() {
    let added = client(OPERATION, one("topic"));
    for (topic, throttled) in [
        (json!("a"), false),
        (json!(7), false),
        (json!("a"), true),
        (json!(7), true),
    ] {
        let result = added.send(to("oc_1")).member("topic", topic).tenant_token("t").await;
        assert_eq!(is_throttled(result), throttled);
    }
    let empty = client(OPERATION, one("uuid"));
    for _ in 0..3 {
        assert!(!is_throttled(empty.send(to("oc_1")).tenant_token("t").await));
    }
}

#[tokio::test(start_paused = true)]
async fn a_raw_call_is_counted_by_whatever_it_sends() {
    const BY_KEY: &[Window] = &one("key");
    let client = client("POST /open-apis/other", []);
    let raw = |path| {
        let call = client.raw(Method::Post, path).without_token().limits(BY_KEY);
        call.timeout(SOON)
    };
    for (index, throttled) in [(1, false), (2, false), (1, true), (2, true)] {
        let word = format!("om_{index}");
        let calls = [
            raw("/open-apis/path/:key").path("key", index),
            raw("/open-apis/query").query("key", index),
            raw("/open-apis/text").text("key", index),
            raw("/open-apis/number").json(&json!({"key": index})),
            raw("/open-apis/word").json(&json!({"key": word})),
        ];
        for call in calls {
            assert_eq!(is_throttled(call.clone().await), throttled, "{call:?} {index}");
        }
    }
    let limited = self::client(&format!("POST {RAW}"), one("id"));
    for (id, throttled) in [(1, false), (2, false), (1, true)] {
        let call = limited.raw(Method::Post, RAW).path("id", id).without_token();
        assert_eq!(is_throttled(call.await), throttled, "{id}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_by_what_a_request_does_not_have_is_refused() {
    let typed = client(OPERATION, one("nonsense"));
    let typed = typed.send(to("oc_1"));
    let raw = client(&format!("POST {RAW}"), one("nonsense"));
    let raw = raw.raw(Method::Post, RAW).path("id", 1).json(&json!([{"nonsense": 1}]));
    let errors = [
        typed.dry_run().unwrap_err(),
        typed.await.unwrap_err(),
        raw.await.unwrap_err(),
    ];
    for error in errors {
        let ErrorKind::Invalid(invalid) = error.kind() else {
            panic!("{error}");
        };
        assert_eq!(invalid.field, "nonsense");
        assert!(error.to_string().contains("expected one that it has"), "{error}");
    }
    // Nobody counts, so nothing is wrong.
    let off = builder(OPERATION, one("nonsense")).without_limits().build().unwrap();
    off.send(to("oc_1")).tenant_token("t").await.unwrap();
}
