//! A raw call reads a reply as a typed call does.

use feishu_client::error::ErrorKind;
use feishu_client::operation::Method;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::{Answer, Server};

#[derive(Debug, Deserialize)]
struct Wanted {
    #[allow(dead_code, reason = "only ever refused")]
    items: Vec<u32>,
}

#[tokio::test]
async fn a_mismatch_has_status_log_id_and_path() {
    let server = Server::with_token(|_, _| Answer::ok(json!({"items": [1, "x"]})).header("x-tt-logid", "l-1")).await;
    let error = server
        .client()
        .raw(Method::Get, "/open-apis/x")
        .decode::<Wanted>()
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode(_)));
    assert_eq!((error.status(), error.log_id()), (Some(200), Some("l-1")));
    assert!(error.to_string().contains("$.data.items[1]: invalid type"), "{error}");
}

#[tokio::test]
async fn a_payload_beside_code_and_msg_is_given() {
    for (reply, payload) in [
        (
            json!({"code": 0, "msg": "ok", "bot": {"app_name": "x"}}),
            json!({"bot": {"app_name": "x"}}),
        ),
        (
            json!({"code": 0, "msg": "ok", "data": {"a": 1}, "extra": 2}),
            json!({"a": 1}),
        ),
        (json!({"code": 0, "msg": "ok", "data": null}), Value::Null),
        (json!({"code": 0, "msg": "ok"}), Value::Null),
    ] {
        let server = Server::with_token(move |_, _| Answer::json(200, reply.clone())).await;
        let client = server.client();
        let call = || client.raw(Method::Get, "/open-apis/bot/v3/info");
        assert_eq!(call().await.unwrap(), payload);
        assert_eq!(call().decode::<Value>().await.unwrap(), payload);
    }
}

#[tokio::test]
async fn a_mismatch_beside_code_and_msg_has_its_own_path() {
    let server = Server::with_token(|_, _| Answer::json(200, json!({"code": 0, "items": {}}))).await;
    let call = server.client();
    let error = call
        .raw(Method::Get, "/open-apis/x")
        .decode::<Wanted>()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("$.items: invalid type"), "{error}");
}
