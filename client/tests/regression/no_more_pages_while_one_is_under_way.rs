//! `limit(0)` on a stream of pages whose next page was asked for.

use std::time::Duration;

use serde_json::json;

use crate::support::endpoints::ListChats;
use crate::support::{Answer, Server};

#[tokio::test]
async fn the_stream_ends() {
    let server = Server::with_token(|_, _| Answer::Late(Duration::from_millis(50))).await;
    let client = server.client();
    let mut pages = client.send(ListChats::default()).pages();
    let begun = tokio::time::timeout(Duration::from_millis(5), pages.next()).await;
    assert!(begun.is_err(), "the page is under way");
    let mut pages = pages.limit(0);
    assert!(pages.next().await.is_none());
    assert!(pages.next().await.is_none(), "and stays at its end");
}

#[tokio::test]
async fn a_limit_that_is_set_meanwhile_counts_the_page_under_way() {
    let server = Server::with_token(|_, before| {
        Answer::ok(json!({"items": [], "has_more": true, "page_token": format!("p{before}")}))
    })
    .await;
    let client = server.client();
    let mut pages = client.send(ListChats::default()).pages().limit(1);
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.is_none());
    assert_eq!(server.calls().len(), 1);
}
