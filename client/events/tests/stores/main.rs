//! Where it is kept what was handled: many who claim at once, and processes that are killed.
//!
//! Without the test harness, since the program starts itself as a bot. With the feature `redis-1` it needs `redis-server` (on Debian:
//! `apt-get install redis-server`).

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

mod bot;
mod claims;
mod killed;
#[cfg(feature = "redis-1")]
mod passwords;
#[cfg(feature = "redis-1")]
#[path = "../../../tests/redis_server/mod.rs"]
mod redis_server;
#[cfg(feature = "redis-1")]
mod silent;

use std::sync::Arc;

use feishu_events::seen::{FileSeen, MemorySeen};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(4)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        match arguments.split_first() {
            Some((word, arguments)) if word == bot::WORD => bot::run(arguments).await,
            _ => test().await,
        }
    });
}

async fn test() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("seen").display().to_string();

    claims::one_of_all_is_new(&[Arc::new(MemorySeen::default())]).await;
    claims::one_of_all_is_new(&[Arc::new(FileSeen::open(&place).await.unwrap())]).await;
    killed::after_the_answer("file", &place);
    killed::inside_of_the_handler("file", &place, || {});
    println!("memory and file: one of 50 was new; what was answered was not handled again after SIGKILL");

    #[cfg(feature = "redis-1")]
    with_redis().await;
}

#[cfg(feature = "redis-1")]
async fn with_redis() {
    use feishu_client::token::redis_1 as redis;
    use feishu_events::seen::RedisSeen;

    let server = redis_server::RedisServer::start(&[]);
    let store = || Arc::new(RedisSeen::open(&server.url).unwrap());
    claims::one_of_all_is_new(&[store(), store()]).await;
    claims::a_claim_of_another_is_not_released(&store(), &store()).await;
    killed::after_the_answer("redis", &server.url);
    killed::inside_of_the_handler("redis", &server.url, || {
        let mut connection = redis::Client::open(&*server.url).unwrap().get_connection().unwrap();
        let changed: i64 = redis::cmd("PEXPIRE")
            .arg("feishu:seen:cli_1:a.b_v1:inside")
            .arg(0)
            .query(&mut connection)
            .unwrap();
        assert_eq!(changed, 1, "the claim has an end");
    });
    silent::connections_are_given_up(&server.url).await;
    passwords::are_told_to_nobody().await;
    println!("Redis: the same with two stores, and no password was told");
}
