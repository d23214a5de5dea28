//! A proxy in between. Plain `http` goes through one with the whole address, so a proxy here need not tunnel; what matters is that the
//! upgrade takes the way of all other requests.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::time::Duration;

use feishu_client::Client;
use feishu_events::socket::{Lost, Socket};
use feishu_events::testing::event_named;
use serde_json::json;
use tokio::io::{AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use crate::{events, head, platform, why_it_waits};

/// A proxy that asks for `user:word`, or refuses everybody. Counts the requests that it let through.
async fn proxy(refuses: bool) -> (u16, Arc<AtomicU32>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let passed = Arc::<AtomicU32>::default();
    let count = Arc::clone(&passed);
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(pass(client, refuses, Arc::clone(&count)));
        }
    });
    (port, passed)
}

async fn pass(mut client: TcpStream, refuses: bool, passed: Arc<AtomicU32>) -> std::io::Result<()> {
    let text = head(&mut client).await?;
    // base64 of `user:word`
    if refuses
        || !text
            .to_ascii_lowercase()
            .contains("proxy-authorization: basic dxnlcjp3b3jk")
    {
        return client.write_all(b"HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n").await;
    }
    passed.fetch_add(1, SeqCst);
    let mut words = text.split(' ');
    let (verb, target) = (words.next().unwrap(), words.next().unwrap());
    let host = target.trim_start_matches("http://").split('/').next().unwrap();
    let mut server = TcpStream::connect(host).await?;
    if verb == "CONNECT" {
        client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    } else {
        server.write_all(text.as_bytes()).await?;
    }
    copy_bidirectional(&mut client, &mut server).await.map(drop)
}

#[tokio::test]
async fn f34_the_connection_goes_through_the_proxy_of_the_client() {
    let mut platform = platform().await;
    let (port, passed) = proxy(false).await;
    let client = Client::builder("cli_1", "secret").base_url(platform.base_url());
    let client = client
        .proxy(format!("http://user:word@127.0.0.1:{port}"))
        .build()
        .unwrap();
    let running = tokio::spawn(Socket::new(&client, events()).run());
    let mut connection = timeout(Duration::from_secs(10), platform.accept()).await.unwrap();
    assert!(
        connection
            .push(&event_named("a.b_v1", json!({})))
            .await
            .unwrap()
            .is_accepted()
    );
    assert!(passed.load(SeqCst) >= 2, "the address, and the connection");
    assert!(!running.is_finished());
}

#[tokio::test]
async fn f34_a_proxy_that_refuses_is_told_and_tried_again() {
    let mut platform = platform().await;
    let (port, _) = proxy(true).await;
    let client = Client::builder("cli_1", "secret").base_url(platform.base_url());
    let client = client
        .proxy(format!("http://user:PLANTED@127.0.0.1:{port}"))
        .build()
        .unwrap();
    let socket = Socket::new(&client, events());
    let health = socket.health();
    let running = tokio::spawn(socket.run());
    let reason = why_it_waits(health).await;
    assert!(matches!(reason, Lost::Unreachable(_)), "{reason}");
    assert!(
        reason.to_string().contains("407") && !reason.to_string().contains("PLANTED"),
        "{reason}"
    );
    assert!(!running.is_finished());
    assert!(timeout(Duration::from_millis(100), platform.accept()).await.is_err());
}
