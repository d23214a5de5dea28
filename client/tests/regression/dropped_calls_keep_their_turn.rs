//! A call that is dropped while it waits for its turn gives the turn back.

use std::time::Duration;

use feishu_client::error::ErrorKind;
use feishu_client::operation::{Per, Window};
use serde_json::json;

use crate::support::endpoints::Limited;
use crate::support::{Answer, Server};

#[tokio::test]
async fn the_next_call_waits_for_those_that_were_sent_only() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let windows = [Window::new(1, Per::Minute)];
    let client = server.builder().limit("test.limited", windows).build().unwrap();
    let call = || client.send(Limited {}).timeout(Duration::from_secs(3600));
    call().await.unwrap();
    for _ in 0..5 {
        let waiting = tokio::time::timeout(Duration::from_millis(10), call().send()).await;
        assert!(waiting.is_err(), "it waits for its turn");
    }
    let error = client
        .send(Limited {})
        .timeout(Duration::from_secs(1))
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Throttled(_)), "{error}");
    let wait = error.retry_after().unwrap();
    assert!(wait <= Duration::from_secs(60), "{wait:?} behind calls that are gone");
}
