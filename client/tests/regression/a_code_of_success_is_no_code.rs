//! An answer whose status says failure and whose `code` says success has a `code`, and is told as what it is.

use feishu_client::error::ErrorKind;
use serde_json::json;

use crate::support::endpoints::get;
use crate::support::{Answer, Server};

#[tokio::test]
async fn status_and_code_that_contradict_each_other_are_both_told() {
    for (status, retryable) in [(400, false), (500, true)] {
        let server = Server::with_token(move |_, _| Answer::json(status, json!({"code": 0}))).await;
        let client = server.builder().retries(0).build().unwrap();
        let error = client.send(get()).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Reply(_)), "{error}");
        assert_eq!(error.is_retryable(), retryable);
        let text = error.to_string();
        assert!(
            text.contains("contradicts itself")
                && text.contains("`code` says that the call succeeded")
                && text.contains(&format!("HTTP {status}")),
            "{text}"
        );
    }
}
