//! A future that is polled outside of Tokio says so; it does not panic for want of a timer.

use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use feishu_client::error::ErrorKind;
use feishu_client::operation::Method;
use feishu_client::upload::Destination;
use feishu_client::{Client, Error, Secret};

use crate::support::endpoints::{ListChats, UserInfo, get};

/// Polls without a runtime, as an executor of another kind does.
fn poll<T: std::fmt::Debug>(call: impl IntoFuture<Output = Result<T, Error>>) -> Error {
    let future = pin!(call.into_future());
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result.unwrap_err(),
        Poll::Pending => panic!("it waits for what cannot come"),
    }
}

#[test]
fn every_future_tells_that_there_is_none() {
    let client = Client::builder("cli_1", "secret")
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let oauth = client.oauth();
    let state = begun();
    let mut upload = client.resume_upload(state);
    let mut pages = client.send(ListChats::default()).pages();
    for error in [
        poll(client.send(get())),
        poll(client.send(get()).tenant_token("t-1").with_meta()),
        poll(client.send(UserInfo {}).login("ou_1")),
        poll(client.raw(Method::Get, "/open-apis/x")),
        poll(client.upload_in_blocks(Destination::File, "a", ("explorer", "fld_1"), 4)),
        poll(upload.send_path("/dev/null")),
        poll(async { pages.next().await.unwrap() }),
        poll(client.resend_app_ticket()),
        poll(oauth.exchange("code", "https://example.com", &Secret::from("v"))),
        poll(oauth.refresh(&Secret::from("r"))),
        poll(oauth.log_out("ou_1")),
    ] {
        assert!(matches!(error.kind(), ErrorKind::Runtime(_)), "{error}");
        assert!(!error.is_retryable());
        assert!(
            error
                .to_string()
                .contains("outside of a Tokio runtime; await it below `#[tokio::main]`"),
            "{error}"
        );
    }
    let error = poll(client.send(get()));
    assert!(
        error.to_string().starts_with("im.v1.message.get: not sent: "),
        "{error}"
    );
}

/// An upload of one block that was begun elsewhere.
fn begun() -> feishu_client::upload::BlockUploadState {
    feishu_client::upload::BlockUploadState::new(Destination::File, "up_1", 4, 1, 4)
}
