//! A dry run says what would be sent, and its `Debug` output is for logs.

use feishu_client::Secret;
use feishu_client::call::DryRunBody;
use feishu_client::operation::Method;
use serde_json::json;

use crate::support::endpoints::{CreateMessage, get};
use crate::support::{Answer, Server};

fn named<'r>(headers: &'r [(String, String)], name: &str) -> Vec<&'r str> {
    let of_name = headers.iter().filter(|(key, _)| key == name);
    of_name.map(|(_, value)| value.as_str()).collect()
}

#[tokio::test]
async fn debug_has_lengths_and_names_only() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.builder().header("x-mesh", "planted-1").build().unwrap();
    let mut message = CreateMessage::text(None);
    message.content = "planted-2".to_owned();
    let typed = client.send(message).header("x-api-key", Secret::from("planted-3"));
    let raw = client
        .raw(Method::Post, "/open-apis/x")
        .query("code", "planted-4")
        .json(&json!({"app_secret": "planted-5"}));
    let form = client
        .raw(Method::Post, "/open-apis/x")
        .text("upload_id", "planted-6")
        .file("file", b"planted-7".to_vec());
    for run in [
        typed.dry_run().unwrap(),
        raw.dry_run().unwrap(),
        form.dry_run().unwrap(),
    ] {
        let shown = format!("{run:?} {run:#?}");
        assert!(!shown.contains("planted"), "{shown}");
        assert!(shown.contains("x-mesh") && shown.contains("/open-apis/"), "{shown}");
    }
}

#[tokio::test]
async fn the_clients_own_headers_are_in_it() {
    let server = Server::with_token(|_, _| Answer::ok(json!({"message_id": "om_1"}))).await;
    let client = server
        .builder()
        .header("x-mesh", "blue")
        .header("x-both", "the client's")
        .build()
        .unwrap();
    let call = || client.send(get()).header("x-both", "the call's").header("x-own", "1");
    let run = call().dry_run().unwrap();
    call().await.unwrap();
    let sent = server.calls().remove(0).headers;
    for (name, value) in [("x-mesh", "blue"), ("x-both", "the call's"), ("x-own", "1")] {
        assert_eq!(named(&run.headers, name), ["[redacted]"], "{name}");
        assert_eq!(named(&sent, name), [value]);
    }
    assert_eq!(named(&run.headers, "authorization"), ["Bearer [tenant_access_token]"]);
}

#[tokio::test]
async fn a_callers_content_type_stands_alone() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    let call = || {
        client
            .raw(Method::Post, "/open-apis/x")
            .json(&json!({}))
            .header("content-type", "application/merge-patch+json")
    };
    let run = call().dry_run().unwrap();
    assert_eq!(named(&run.headers, "content-type").len(), 1, "{:?}", run.headers);
    call().await.unwrap();
    let sent = server.calls().remove(0).headers;
    assert_eq!(named(&sent, "content-type"), ["application/merge-patch+json"]);
}

#[tokio::test]
async fn the_content_type_of_a_form_is_the_clients() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    let form = || client.raw(Method::Post, "/open-apis/x").text("a", "b");
    let error = form().header("content-type", "multipart/form-data").await.unwrap_err();
    assert!(error.to_string().contains("not sent: `content-type`"), "{error}");
    assert_eq!(
        form().dry_run().unwrap().body,
        DryRunBody::Form(vec![("a".to_owned(), "b".to_owned())])
    );
}
