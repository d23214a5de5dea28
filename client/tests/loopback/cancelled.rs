//! What a future loses when it is dropped.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use feishu_client::operation::Method;
use feishu_client::upload::Destination;
use serde_json::json;
use tokio::io::AsyncWriteExt;

use crate::support::endpoints::{ListChats, get};
use crate::support::{Answer, Server};

/// Polls a future once and drops it.
fn begin_and_drop(future: impl Future) {
    let future = pin!(future);
    let begun = future.poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(begun, Poll::Pending), "it was done at once");
}

#[tokio::test]
async fn a_call_that_is_not_polled_is_not_sent() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    drop(client.send(get()).send());
    drop(client.raw(Method::Get, "/open-apis/x").send());
    client.raw(Method::Get, "/open-apis/last").await.unwrap();
    let targets: Vec<_> = server.calls().iter().map(|call| call.target.clone()).collect();
    assert_eq!(targets, ["/open-apis/last"]);
}

#[tokio::test]
async fn the_token_for_a_dropped_call_serves_the_next_one() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    begin_and_drop(client.send(get()).send());
    client.send(get()).await.unwrap();
    assert_eq!(server.token_requests(), 1);
}

#[tokio::test]
async fn dropping_the_wait_for_an_item_or_a_page_loses_none() {
    let server = Server::with_token(|request, _| {
        let last = request.target.contains("page_token=p2");
        let items = if last {
            json!([{"chat_id": "3"}])
        } else {
            json!([{"chat_id": "1"}, {"chat_id": "2"}])
        };
        Answer::ok(json!({"items": items, "has_more": !last, "page_token": "p2"}))
    })
    .await;
    let client = server.client();
    let mut items = client.send(ListChats::default()).items();
    let mut ids = Vec::new();
    loop {
        if ids.len() % 2 == 0 {
            begin_and_drop(items.next());
        }
        match items.next().await {
            Some(item) => ids.push(item.unwrap().chat_id.unwrap()),
            None => break,
        }
        if ids.len() == 3 {
            break;
        }
    }
    assert_eq!(ids, ["1", "2", "3"]);
    assert_eq!(server.calls().len(), 2, "no page was asked for twice");
    let mut pages = client.send(ListChats::default()).pages();
    begin_and_drop(pages.next());
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 2);
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn an_upload_goes_on_with_the_block_whose_future_was_dropped() {
    let server = Server::with_token(|request, _| match request.path().rsplit('/').next().unwrap() {
        "upload_prepare" => Answer::ok(json!({"upload_id": "up_1", "block_size": 4, "block_num": 2})),
        "upload_finish" => Answer::ok(json!({"file_token": "box_1"})),
        _ => Answer::ok(json!({})),
    })
    .await;
    let client = server.client();
    let upload = client.upload_in_blocks(Destination::File, "a.bin", ("explorer", "fld_1"), 6);
    let mut upload = upload.await.unwrap();
    // The second block does not come.
    let (mut writer, reader) = tokio::io::duplex(64);
    writer.write_all(b"aaaa").await.unwrap();
    {
        let mut sending = pin!(upload.send_reader(reader));
        while !server.calls().iter().any(|call| call.path().ends_with("upload_part")) {
            let waiting = tokio::time::timeout(std::time::Duration::from_millis(1), &mut sending);
            assert!(waiting.await.is_err());
        }
    }
    let sent = upload.state().sent;
    assert!(sent <= 1, "{sent}");
    let rest = if sent == 1 { &b"bb"[..] } else { &b"aaaabb"[..] };
    assert_eq!(upload.send_reader(rest).await.unwrap(), "box_1");
    assert_eq!(upload.state().sent, 2);
}

#[tokio::test]
async fn dropping_the_wait_for_bytes_loses_none() {
    let server = Server::with_token(|_, _| Answer::Trickle).await;
    let client = server.client();
    let mut file = client.raw(Method::Get, "/open-apis/file").download().await.unwrap();
    let mut come = 0;
    for _ in 0..5 {
        // Something may have come already.
        let _ = tokio::time::timeout(std::time::Duration::ZERO, async {
            come += file.chunk().await.unwrap().unwrap().len()
        })
        .await;
        come += file.chunk().await.unwrap().unwrap().len();
    }
    assert!(come >= 5);
}
