//! Two processes and one Redis: one request for a token between them, and one budget. And then Redis is gone.
//!
//! Needs `redis-server` (on Debian: `apt-get install redis-server`). Without the test harness, since the program starts itself as
//! its own replicas.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod deaf;
#[path = "../plain_server/mod.rs"]
mod plain_server;
#[path = "../redis_server/mod.rs"]
mod redis_server;
mod slow;
mod windows;

use std::io::{BufReader, Read};
use std::net::TcpStream;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use feishu_client::Client;
use feishu_client::operation::Method;
use feishu_client::token::{RedisStore, StoredToken, TokenStore};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use redis_server::RedisServer;

static TOKEN_REQUESTS: AtomicUsize = AtomicUsize::new(0);
static CALLS: AtomicUsize = AtomicUsize::new(0);
static WARNINGS: AtomicUsize = AtomicUsize::new(0);

/// Counts warnings.
struct Warnings;

impl Subscriber for Warnings {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() == Level::WARN && metadata.target() == "feishu"
    }
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {
        WARNINGS.fetch_add(1, Ordering::SeqCst);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// The platform: a token takes half a second, so that both processes want it at the same time.
fn serve(mut reader: BufReader<TcpStream>) -> std::io::Result<()> {
    while let Some((first, length)) = plain_server::head(&mut reader)? {
        reader.read_exact(&mut vec![0; length])?;
        let body = if first.contains("tenant_access_token") {
            let count = TOKEN_REQUESTS.fetch_add(1, Ordering::SeqCst) + 1;
            std::thread::sleep(Duration::from_millis(500));
            format!(r#"{{"code":0,"tenant_access_token":"t-{count}","expire":7200}}"#)
        } else {
            CALLS.fetch_add(1, Ordering::SeqCst);
            r#"{"code":0}"#.to_owned()
        };
        plain_server::answer(&mut reader, &body)?;
    }
    Ok(())
}

async fn call(client: &Client) {
    client.raw(Method::Get, "/open-apis/x").await.unwrap();
}

fn client(platform: &str, redis: &str) -> Client {
    Client::builder("cli_1", "secret")
        .base_url(platform)
        .token_store(RedisStore::open(redis).unwrap())
        .build()
        .unwrap()
}

/// A user may have a name like the claim of another one.
async fn claims_and_values_never_meet(redis: &str) {
    let [one, other] = [(); 2].map(|()| RedisStore::open(redis).unwrap());
    let minute = Duration::from_secs(60);
    assert!(one.claim("user:ou_1", minute).await.unwrap());
    assert!(!other.claim("user:ou_1", minute).await.unwrap());
    let login = StoredToken::new("login", SystemTime::now() + minute);
    assert_eq!(other.load("user:ou_1:claim").await.unwrap(), None);
    other.save("user:ou_1:claim", &login).await.unwrap();
    one.release("user:ou_1").await.unwrap();
    assert!(
        other.claim("user:ou_1", minute).await.unwrap(),
        "the claim was given back"
    );
    let kept = other.load("user:ou_1:claim").await.unwrap().unwrap();
    assert_eq!(kept.secret, login.secret);

    let for_ever = StoredToken::new(login.secret, SystemTime::now() + Duration::from_secs(1 << 62));
    other.save("user:ou_2", &for_ever).await.unwrap();
    assert!(other.load("user:ou_2").await.unwrap().is_some());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<_> = std::env::args().collect();
    if let [_, word, platform, redis] = &arguments[..]
        && word == "replica"
    {
        call(&client(platform, redis)).await;
        return;
    }
    tracing::subscriber::set_global_default(Warnings).unwrap();
    if let [_, word, arguments @ ..] = &arguments[..]
        && word == windows::WORD
    {
        return windows::run(arguments).await;
    }
    let platform = plain_server::start(serve);
    let server = RedisServer::start(&[]);
    let redis = server.url.clone();

    let replica = || {
        Command::new(&arguments[0])
            .args(["replica", &platform, &redis])
            .spawn()
            .unwrap()
    };
    for mut replica in [replica(), replica()] {
        assert!(replica.wait().unwrap().success());
    }
    let counts = || (TOKEN_REQUESTS.load(Ordering::SeqCst), CALLS.load(Ordering::SeqCst));
    assert_eq!(counts(), (1, 2), "two processes, one request for a token");
    let third = client(&platform, &redis);
    call(&third).await;
    assert_eq!((counts(), WARNINGS.load(Ordering::SeqCst)), ((1, 3), 0));

    claims_and_values_never_meet(&redis).await;

    drop(server);
    call(&third).await;
    assert_eq!(counts(), (1, 4), "what is in memory serves on");
    call(&client(&platform, &redis)).await;
    assert_eq!(counts(), (2, 5), "a new client fetches its own token");
    assert!(WARNINGS.load(Ordering::SeqCst) > 0, "and says that Redis is gone");
    println!("two processes made one request for a token; without Redis calls went on");

    deaf::a_connection_without_answers_is_left().await;
    slow::a_connection_is_made_while_nobody_waits_for_it().await;
    windows::are_kept_by_redis().await;
    windows::tell_no_password().await;
    windows::go_on_without_redis().await;
    windows::are_one_budget();
}
