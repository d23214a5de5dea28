//! TLS through a tunnel: `CONNECT` to the proxy, and behind it a platform whose certificate this machine trusts or not.
//!
//! What is trusted is read from the process's environment, so each case is a process of its own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use feishu_client::Client;
use feishu_events::socket::Socket;
use feishu_events::testing::{Platform, event_named};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::json;
use tokio::io::{AsyncWriteExt, copy, copy_bidirectional, sink};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use crate::{events, head, platform, why_it_waits};

/// A name that nobody can have: only the proxy knows the way to it.
const HOST: &str = "feishu.test";

/// A file beside this one. The platform is `own`, and not `other`.
fn certificate(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/long_connection/certificates")
        .join(file)
}

/// Names, in a process that the test starts, the certificate that it trusts.
const CASE: &str = "FEISHU_TUNNEL_TRUSTS";

/// Starts itself once for each case, and is the case where it was started so.
#[test]
fn f34_tls_goes_through_the_tunnel_of_a_proxy() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    match std::env::var(CASE).as_deref() {
        Ok("own.crt") => return runtime.block_on(trusted()),
        Ok(_) => return runtime.block_on(not_trusted()),
        Err(_) => {}
    }
    for trusts in ["own.crt", "other.crt"] {
        let told = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "tunnel::f34_tls_goes_through_the_tunnel_of_a_proxy"])
            .env(CASE, trusts)
            .env("SSL_CERT_FILE", certificate(trusts))
            .env_remove("SSL_CERT_DIR")
            .output()
            .unwrap();
        let out = String::from_utf8_lossy(&told.stdout);
        assert!(told.status.success() && out.contains("1 passed"), "{trusts}: {out}");
    }
}

async fn trusted() {
    let mut platform = platform().await;
    let client = client(tunnel(&platform).await);
    let running = tokio::spawn(Socket::new(&client, events()).run());
    let mut connection = timeout(Duration::from_secs(10), platform.accept()).await.unwrap();
    let message = event_named("a.b_v1", json!({}));
    assert!(connection.push(&message).await.unwrap().is_accepted());
    assert!(!running.is_finished());
}

async fn not_trusted() {
    let platform = platform().await;
    let client = client(tunnel(&platform).await);
    let socket = Socket::new(&client, events());
    let health = socket.health();
    let running = tokio::spawn(socket.run());
    let reason = why_it_waits(health).await.to_string();
    assert!(reason.contains("certificate"), "{reason}");
    assert!(!running.is_finished());
}

fn client(proxy: u16) -> Client {
    let builder = Client::builder("cli_1", "secret").base_url(format!("https://{HOST}"));
    builder
        .proxy(format!("http://user:word@127.0.0.1:{proxy}"))
        .build()
        .unwrap()
}

/// A proxy that lets nothing through but tunnels to the platform.
async fn tunnel(platform: &Platform) -> u16 {
    let key = PrivateKeyDer::from_pem_file(certificate("own.key")).unwrap();
    let own = CertificateDer::from_pem_file(certificate("own.crt")).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![own], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let behind = platform.base_url().trim_start_matches("http://").to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(pass(stream, acceptor.clone(), behind.clone()));
        }
    });
    port
}

async fn pass(mut stream: TcpStream, acceptor: TlsAcceptor, behind: String) -> std::io::Result<()> {
    let asked = head(&mut stream).await?;
    // base64 of `user:word`
    let is_known = asked.to_lowercase().contains("proxy-authorization: basic dxnlcjp3b3jk");
    if !is_known || !asked.starts_with(&format!("CONNECT {HOST}:443 ")) {
        return stream.write_all(b"HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n").await;
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    let mut inside = acceptor.accept(stream).await?;
    let request = head(&mut inside).await?;
    if request.starts_with("POST /callback/ws/endpoint") {
        let address = format!("wss://{HOST}/ws?device_id=7&service_id=33554678&access_key=k&ticket=t");
        let body = json!({"code": 0, "msg": "", "data": {"URL": address}}).to_string();
        let length = body.len();
        let answer = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
        inside.write_all(answer.as_bytes()).await?;
        // Until it is read: who closes on what is not read resets the connection.
        return copy(&mut inside, &mut sink()).await.map(drop);
    }
    let mut server = TcpStream::connect(behind).await?;
    server.write_all(request.as_bytes()).await?;
    copy_bidirectional(&mut inside, &mut server).await.map(drop)
}
