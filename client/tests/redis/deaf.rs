//! A connection over which no answer comes any more was used for ever, by those who wait for a time of their own.

use std::io::{Read, Write, copy};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use feishu_client::token::{RedisStore, TokenStore};
use tokio::time::timeout;

use crate::redis_server::RedisServer;

/// The first connection loses all answers.
static DEAF: AtomicBool = AtomicBool::new(false);

/// A way to a Redis at this address, whose own address is returned.
fn way_to(redis: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for (number, client) in listener.incoming().enumerate() {
            let (client, server) = (client.unwrap(), TcpStream::connect(&redis).unwrap());
            let (mut asks, mut asked) = (client.try_clone().unwrap(), server.try_clone().unwrap());
            std::thread::spawn(move || copy(&mut asks, &mut asked));
            std::thread::spawn(move || answer(server, client, number == 0));
        }
    });
    address
}

fn answer(mut server: TcpStream, mut client: TcpStream, is_first: bool) {
    let mut bytes = [0; 4096];
    while let Ok(length @ 1..) = server.read(&mut bytes) {
        if !(is_first && DEAF.load(Ordering::SeqCst)) && client.write_all(&bytes[..length]).is_err() {
            return;
        }
    }
}

pub(crate) async fn a_connection_without_answers_is_left() {
    let server = RedisServer::start(&[]);
    let redis = server
        .url
        .trim_start_matches("redis://")
        .trim_end_matches('/')
        .to_owned();
    let store = RedisStore::open(&format!("redis://{}/", way_to(redis))).unwrap();
    assert_eq!(store.load("a").await.unwrap(), None);
    DEAF.store(true, Ordering::SeqCst);
    timeout(Duration::from_millis(100), store.load("a")).await.unwrap_err();
    // Over a new connection. The old one would end with an error of the crate redis.
    assert_eq!(store.load("a").await.unwrap(), None);
}
