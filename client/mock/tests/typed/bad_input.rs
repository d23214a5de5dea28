//! Whatever comes over the wire is answered with an envelope that says what was expected.

use feishu_mock::{AGAINST_SPEC, NOT_EXPECTED, OTHER_HOST, Platform};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Sends bytes, and reads the status and the JSON that come back.
async fn send(feishu: &Platform, request: &str) -> (u16, Value) {
    let address = feishu.base_url().trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (
        status,
        serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {body}")),
    )
}

fn post(path: &str, kind: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer t-1\r\nconnection: close\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

async fn expect(feishu: &Platform, request: &str, status: u16, code: i64, message: &str) {
    let (found, body) = send(feishu, request).await;
    assert_eq!((found, body["code"].as_i64()), (status, Some(code)), "{body}");
    assert!(body["msg"].as_str().unwrap().contains(message), "{body}");
}

const JSON: &str = "application/json";

#[tokio::test]
async fn what_cannot_be_understood_is_answered_with_what_was_expected() {
    let feishu = Platform::builder().answer_everything().strict().start().await;
    let messages = "/open-apis/im/v1/messages?receive_id_type=chat_id";
    expect(
        &feishu,
        &post("/", JSON, ""),
        404,
        NOT_EXPECTED,
        "POST / is no operation of the platform",
    )
    .await;
    expect(
        &feishu,
        &post("/open-apis/%zz/..//x", JSON, ""),
        404,
        NOT_EXPECTED,
        "is no operation of the platform",
    )
    .await;
    expect(
        &feishu,
        &post(messages, JSON, "{\"a\":"),
        400,
        AGAINST_SPEC,
        "body is no JSON: EOF",
    )
    .await;
    expect(
        &feishu,
        &post(messages, JSON, "[]"),
        400,
        AGAINST_SPEC,
        "body is JSON and no object",
    )
    .await;
    expect(
        &feishu,
        &post(messages, "text/plain", "{}"),
        400,
        AGAINST_SPEC,
        "expected application/json",
    )
    .await;
    let form = "multipart/form-data; boundary=b";
    let images = "/open-apis/im/v1/images";
    let cut = "--b\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a\"\r\n\r\nbytes";
    expect(
        &feishu,
        &post(images, form, cut),
        400,
        AGAINST_SPEC,
        "body is cut off: its last boundary is missing",
    )
    .await;
    expect(
        &feishu,
        &post(images, form, "--b\r\nContent"),
        400,
        AGAINST_SPEC,
        "body is cut off in the head",
    )
    .await;
    expect(
        &feishu,
        &post(images, "multipart/form-data", cut),
        400,
        AGAINST_SPEC,
        "without a boundary",
    )
    .await;
    expect(&feishu, &post(images, JSON, "{}"), 400, AGAINST_SPEC, "body is no form").await;
    feishu.reset();
}

#[tokio::test]
async fn a_request_for_another_host_is_not_answered_for_it() {
    let feishu = Platform::builder().answer_everything().start().await;
    let request = post("http://open.feishu.cn/open-apis/im/v1/chats", JSON, "");
    let here = feishu.base_url().trim_start_matches("http://").to_owned();
    expect(
        &feishu,
        &request,
        421,
        OTHER_HOST,
        &format!("expected a request to {here}"),
    )
    .await;
}

#[tokio::test]
async fn a_thousand_connections_are_answered() {
    let feishu = std::sync::Arc::new(Platform::builder().answer_everything().start().await);
    let mut calls = JoinSet::new();
    for _ in 0..1000 {
        let feishu = std::sync::Arc::clone(&feishu);
        calls.spawn(async move {
            let get = "GET /open-apis/im/v1/chats HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
            send(&feishu, get).await
        });
    }
    for (status, body) in calls.join_all().await {
        assert_eq!((status, body["code"].as_i64()), (200, Some(0)));
    }
    assert_eq!(feishu.requests().len(), 1000);
}
