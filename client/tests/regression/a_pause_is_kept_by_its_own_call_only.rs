//! The platform tells one call to wait; every call of the operation has to.

use std::time::Duration;

use feishu_client::error::ErrorKind;

use crate::support::endpoints::Limited;
use crate::support::{Answer, Server};

#[tokio::test]
async fn the_next_call_waits_though_the_first_was_not_repeated() {
    let server = Server::with_token(|_, _| Answer::code(429, 99_991_400).header("x-ogw-ratelimit-reset", "30")).await;
    let client = server.builder().retries(0).build().unwrap();
    let call = || client.send(Limited {}).timeout(Duration::from_secs(20));
    assert!(call().await.unwrap_err().is_rate_limited());
    let error = call().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Throttled(_)), "{error}");
    assert!(error.retry_after() > Some(Duration::from_secs(20)), "{error}");
    assert_eq!(server.calls().len(), 1, "the second was not sent");
}
