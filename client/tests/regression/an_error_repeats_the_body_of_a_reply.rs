//! A reply that cannot be read may hold a token all the same.

use std::collections::BTreeMap;

use feishu_client::Client;
use feishu_client::operation::Method;
use serde::Deserialize;
use serde_json::json;

use crate::support::endpoints::{UserInfo, get};
use crate::support::{Answer, Server};

fn hidden(error: &feishu_client::Error, says: &str) {
    let shown = format!("{error} {error:?} {error:#?}");
    assert!(!shown.contains("planted"), "{shown}");
    assert!(shown.contains(says), "{shown}");
}

async fn client(status: u16, body: &'static str) -> Client {
    Server::with_token(move |_, _| Answer::text(status, "application/json", body))
        .await
        .builder()
        .retries(0)
        .build()
        .unwrap()
}

#[tokio::test]
async fn half_a_reply_with_a_token_is_not_shown() {
    let client = client(200, r#"{"code":0,"tenant_access_token":"t-planted""#).await;
    let path = "/open-apis/auth/v3/tenant_access_token/internal2";
    let call = || client.raw(Method::Post, path).without_token();
    hidden(&call().flat().await.unwrap_err(), "ends too early");
    hidden(&call().await.unwrap_err(), "ends too early");
    hidden(&client.send(get()).await.unwrap_err(), "ends too early");
    hidden(
        &client.send(UserInfo {}).user_token("u-1").await.unwrap_err(),
        "ends too early",
    );
}

#[tokio::test]
async fn what_is_no_reply_is_not_shown() {
    for (status, body, says) in [
        (200, r#"{"access_token":"planted"}"#, "with `code`"),
        (502, "<html>planted</html>", "is not JSON"),
        (302, "planted", "a redirect"),
        (200, r#"{"code":0,"data":"planted}"#, "ends too early"),
    ] {
        hidden(&client(status, body).await.send(get()).await.unwrap_err(), says);
    }
}

#[derive(Debug, Deserialize)]
struct Login {
    #[allow(dead_code, reason = "only ever refused")]
    refresh: BTreeMap<String, u64>,
}

#[tokio::test]
async fn a_value_of_another_type_is_not_shown() {
    let server =
        Server::with_token(|_, _| Answer::ok(json!({"refresh": {"token": "r-\"planted\\\" \"planted"}}))).await;
    let error = server
        .client()
        .raw(Method::Get, "/open-apis/x")
        .decode::<Login>()
        .await
        .unwrap_err();
    hidden(&error, "$.data.refresh.token: invalid type: string, expected u64");
}
