//! A file that cannot be read is the program's matter, and no repetition helps. The connection is as good as before.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use feishu_client::error::{ErrorKind, TransportError, TransportKind};
use feishu_client::operation::Method;
use feishu_client::transport::{self, Body, Request, Response};
use feishu_client::{Client, Error, File};
use serde_json::json;
use tokio::io::{AsyncRead, ReadBuf};

use crate::support::{Answer, Server};

/// The reader of a disk that breaks.
struct Broken;

impl AsyncRead for Broken {
    fn poll_read(self: Pin<&mut Self>, _: &mut Context<'_>, _: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Err(io::Error::other("the disk is broken")))
    }
}

async fn upload(client: &Client, file: File) -> Error {
    let call = client.raw(Method::Post, "/open-apis/x").file("file", file).repeatable();
    call.await.unwrap_err()
}

fn is_of_the_file(error: &Error, told: &str) {
    assert!(matches!(error.kind(), ErrorKind::File(_)), "{error:?}");
    assert!(!error.is_retryable() && error.to_string().contains(told), "{error}");
}

#[tokio::test]
async fn a_folder_is_refused_before_anything_is_sent() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let folder = std::env::temp_dir();
    let error = upload(&server.client(), File::from_path(&folder)).await;
    is_of_the_file(&error, &format!("cannot open {}", folder.display()));
    assert_eq!((error.attempts(), server.calls().len()), (Some(0), 0));
}

#[tokio::test]
async fn a_reader_that_fails_or_ends_early_is_told_by_its_name() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    // A transport of a user's own, which keeps nothing of the error but its text.
    let forgetful = transport::from_fn(async |request: Request| match request.into_body().bytes().await {
        Ok(_) => Ok(Response::new(Body::from(
            r#"{"code":0,"tenant_access_token":"t-1","expire":7200}"#,
        ))),
        Err(error) => Err(TransportError::new(TransportKind::Connect, error.to_string())),
    });
    let forgetful = Client::builder("cli_1", "secret").transport(forgetful);
    for client in [server.client(), forgetful.build().unwrap()] {
        for length in [None, Some(7)] {
            let error = upload(&client, File::from_reader(Broken, length).named("film.mp4")).await;
            is_of_the_file(&error, "cannot read film.mp4: the disk is broken");
        }
        let short = File::from_reader(&b"hello"[..], Some(7)).named("film.mp4");
        is_of_the_file(
            &upload(&client, short).await,
            "cannot read film.mp4: it ends 2 bytes before the length",
        );
    }
    assert_eq!(server.calls().len(), 0, "no request was whole");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_file_that_opens_and_cannot_be_read_is_sent_once() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    // The memory of this process, which has nothing at its beginning.
    let path = "/proc/self/mem";
    assert!(std::fs::read(path).is_err());
    let client = server.builder().without_pauses().build().unwrap();
    is_of_the_file(
        &upload(&client, File::from_path(path)).await,
        "cannot read /proc/self/mem",
    );
}
