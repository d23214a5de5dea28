//! What features add that name the version of another crate: its types are taken, and its traits are there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod plain_server;

use std::io::{BufReader, Read};
use std::net::TcpStream;
use std::pin::pin;
use std::sync::Arc;

use feishu_client::operation::Method;
use feishu_client::page::{Items, Pages};
use feishu_client::transport::reqwest_013::{self, redirect, retry};
use feishu_client::{Client, Download, Error};
use futures_core::Stream;

/// Answers with the user agent that it is asked by.
fn serve(mut reader: BufReader<TcpStream>) -> std::io::Result<()> {
    while let Some((head, length)) = plain_server::head(&mut reader)? {
        reader.read_exact(&mut vec![0; length])?;
        let agent = head.lines().find_map(|line| line.strip_prefix("user-agent: ")).unwrap();
        plain_server::answer(&mut reader, agent)?;
    }
    Ok(())
}

/// TLS that trusts nobody: these tests speak plain HTTP.
fn no_tls() -> rustls::ClientConfig {
    rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}

async fn download(client: &Client) -> Download {
    client
        .raw(Method::Get, "/file")
        .without_token()
        .download()
        .await
        .unwrap()
}

#[tokio::test]
async fn an_own_reqwest_client_is_a_transport() {
    let own = reqwest_013::Client::builder()
        .user_agent("mine/2")
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .tls_backend_preconfigured(no_tls())
        .build()
        .unwrap();
    let client = Client::builder("cli_1", "secret")
        .base_url(plain_server::start(serve))
        .transport(own)
        .build()
        .unwrap();
    assert_eq!(download(&client).await.bytes(100).await.unwrap(), "mine/2");
}

#[tokio::test]
async fn a_download_is_a_stream() {
    let client = Client::builder("cli_1", "secret")
        .base_url(plain_server::start(serve))
        .user_agent("mine/3")
        .build()
        .unwrap();
    let mut stream = pin!(download(&client).await.limit(6));
    let mut next = async || std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await;
    assert_eq!(next().await.unwrap().unwrap(), "mine/3");
    assert!(next().await.is_none());

    let mut stream = pin!(download(&client).await.limit(5));
    let mut next = async || std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await;
    assert!(next().await.unwrap().is_err(), "beyond the limit");
    assert!(next().await.is_none(), "after the error it is over");
}

/// Compiles: what comes in pages is a stream too.
#[allow(dead_code, reason = "compiled, and not called")]
fn pages_are_streams<E: feishu_client::endpoint::Paged<Response: feishu_client::rt::Node>>(
    items: Items<E>,
    pages: Pages<E>,
) {
    fn streams<T>(_: impl Stream<Item = Result<T, Error>>) {}
    streams(items);
    streams(pages);
}
