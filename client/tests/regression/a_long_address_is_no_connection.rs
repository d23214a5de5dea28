//! An address that is too long is refused, with its length. It was taken for a connection that may come about later.

use feishu_client::error::ErrorKind;
use feishu_client::operation::Method;
use feishu_client::transport::{self, Body, Response};
use feishu_client::{Client, Error};
use serde_json::json;

use crate::support::{Answer, Server};

/// The longest address that the crate `http` takes, by its documentation.
const LONGEST: usize = 65_534;

fn refused(error: &Error, part: &str, length: usize) {
    assert!(
        matches!(error.kind(), ErrorKind::Invalid(invalid) if invalid.field == part),
        "{error}"
    );
    assert!(!error.is_retryable() && error.attempts() == Some(0));
    let text = error.to_string();
    assert!(
        text.contains(&format!("{length} bytes")) && text.contains("65534"),
        "{text}"
    );
}

#[tokio::test]
async fn an_address_may_be_so_long_and_no_longer() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let memory = transport::from_fn(async |_| Ok(Response::new(Body::from(r#"{"code":0}"#))));
    let given = Client::builder("cli_1", "secret")
        .base_url("http://127.0.0.1:1")
        .transport(memory);
    for (client, base) in [
        (server.client(), server.url()),
        (given.build().unwrap(), "http://127.0.0.1:1".to_owned()),
    ] {
        let ask = |length: usize| {
            let value = "a".repeat(length - base.len() - "/x?q=".len());
            client.raw(Method::Get, "/x").query("q", value).tenant_token("t-1")
        };
        ask(LONGEST).await.unwrap();
        refused(&ask(LONGEST + 1).await.unwrap_err(), "query", LONGEST + 1);

        let value = "a".repeat(70_000);
        let error = client
            .raw(Method::Get, "/:id")
            .path("id", value)
            .tenant_token("t-1")
            .await
            .unwrap_err();
        refused(&error, "path", base.len() + 1 + 70_000);
    }
    assert_eq!(server.calls().len(), 1);
}
