//! A Redis far away, over TLS, takes longer to be connected to than a call waits for it. Each call began anew, and none was ever connected.

use std::io::{Read, Write, copy};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use feishu_client::token::{RedisStore, TokenStore};
use tokio::time::timeout;

use crate::redis_server::RedisServer;

/// Whether answers go through.
static OPEN: AtomicBool = AtomicBool::new(false);

static CONNECTIONS: AtomicUsize = AtomicUsize::new(0);

/// A way to a Redis at this address, whose own address is returned.
fn way_to(redis: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for client in listener.incoming() {
            CONNECTIONS.fetch_add(1, Ordering::SeqCst);
            let (client, server) = (client.unwrap(), TcpStream::connect(&redis).unwrap());
            let (mut asks, mut asked) = (client.try_clone().unwrap(), server.try_clone().unwrap());
            std::thread::spawn(move || copy(&mut asks, &mut asked));
            std::thread::spawn(move || answer(server, client));
        }
    });
    address
}

fn answer(mut server: TcpStream, mut client: TcpStream) {
    let mut bytes = [0; 4096];
    while let Ok(length @ 1..) = server.read(&mut bytes) {
        while !OPEN.load(Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(1));
        }
        if client.write_all(&bytes[..length]).is_err() {
            return;
        }
    }
}

pub(crate) async fn a_connection_is_made_while_nobody_waits_for_it() {
    let server = RedisServer::start(&[]);
    let redis = server.url.trim_start_matches("redis://").trim_end_matches('/');
    let store = RedisStore::open(&format!("redis://{}/", way_to(redis.to_owned()))).unwrap();
    for _ in 0..3 {
        timeout(Duration::from_millis(20), store.load("a")).await.unwrap_err();
    }
    OPEN.store(true, Ordering::SeqCst);
    assert_eq!(store.load("a").await.unwrap(), None);
    assert_eq!(CONNECTIONS.load(Ordering::SeqCst), 1);
}
