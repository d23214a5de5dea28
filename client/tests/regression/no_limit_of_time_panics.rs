//! `Duration::MAX` is the usual way to say "no limit".

use std::time::Duration;

use feishu_client::operation::Method;
use serde_json::json;

use crate::support::endpoints::get;
use crate::support::{Answer, Server};

#[tokio::test]
async fn a_call_may_take_for_ever() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    server.client().send(get()).timeout(Duration::MAX).await.unwrap();
    let client = server
        .builder()
        .timeout(Duration::MAX)
        .attempt_timeout(Duration::MAX)
        .connect_timeout(Duration::MAX)
        .build()
        .unwrap();
    client.send(get()).await.unwrap();
    // A form has ten times as long.
    client.raw(Method::Post, "/open-apis/x").text("a", "b").await.unwrap();
}
