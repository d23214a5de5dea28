//! Requests per second over loopback, with the client on the same machine.

use std::hint::black_box;
use std::io;
use std::net::SocketAddr;
use std::sync::LazyLock;
use std::time::Instant;

use axum::Router;
use axum::routing::post;
use bytes::Bytes;
use feishu_api::events::webhook::Webhook;
use http::{HeaderMap, Request, StatusCode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

use crate::{by_hand, events, keys};

static KEY: LazyLock<by_hand::Key> = LazyLock::new(|| by_hand::Key::new(crate::KEY));

const CONNECTIONS: usize = 8;
/// How often each connection sends all requests in a round.
const TIMES: usize = 20;

/// Each router in a process of its own would be fairer to none: they take turns, and the one that waits does nothing.
pub fn run(rounds: usize, requests: &[Request<Bytes>]) {
    let runtime = Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let requests: Vec<Vec<u8>> = requests.iter().map(written).collect();
    // Each event comes again and again, so nothing is to be known again.
    let webhook = Webhook::new(keys(), events(false)).expect("there are keys");
    let routers = [
        ("body read, nothing else", Router::new().route("/", post(floor))),
        ("by hand", Router::new().route("/", post(handle))),
        ("the webhook", Router::new().route_service("/", webhook)),
    ];
    runtime.block_on(async {
        let mut servers = Vec::new();
        for (name, router) in routers {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            servers.push((name, listener.local_addr().expect("an address"), Vec::new()));
            tokio::spawn(async move { axum::serve(listener, router).await });
        }
        for round in 0..=rounds {
            for turn in 0..servers.len() {
                let index = (round + turn) % servers.len();
                let (_, address, rates) = &mut servers[index];
                let rate = measure(*address, &requests).await;
                // The first round warms up.
                if round > 0 {
                    rates.push(rate);
                }
            }
        }
        println!("over loopback in axum, {CONNECTIONS} connections, medians of {rounds} rounds");
        let hand = servers[1].2.clone();
        for (name, _, rates) in servers {
            let shares = rates.iter().zip(&hand).map(|(own, hand)| 100.0 * own / hand);
            let share = median(shares.collect());
            println!(
                "{name:>28}  {:>8.0} requests/s  {share:>5.1} % of by hand",
                median(rates)
            );
        }
    });
}

async fn floor(body: Bytes) -> &'static str {
    black_box(body);
    r#"{"msg":"success"}"#
}

async fn handle(headers: HeaderMap, body: Bytes) -> (StatusCode, &'static str) {
    let Some(text) = by_hand::verify_and_decrypt(&KEY, &headers, &body) else {
        return (StatusCode::UNAUTHORIZED, r#"{"msg":"unauthorized"}"#);
    };
    match by_hand::decode(&text) {
        Some(message) => {
            black_box(message.event);
            (StatusCode::OK, r#"{"msg":"success"}"#)
        }
        None => (StatusCode::BAD_REQUEST, r#"{"msg":"bad request"}"#),
    }
}

async fn measure(address: SocketAddr, requests: &[Vec<u8>]) -> f64 {
    let start = Instant::now();
    let workers: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let requests = requests.to_vec();
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await?;
                stream.set_nodelay(true)?;
                for _ in 0..TIMES {
                    for request in &requests {
                        stream.write_all(request).await?;
                        answered(&mut stream).await?;
                    }
                }
                io::Result::Ok(())
            })
        })
        .collect();
    for worker in workers {
        worker.await.expect("no worker panics").expect("the server answers");
    }
    (CONNECTIONS * TIMES * requests.len()) as f64 / start.elapsed().as_secs_f64()
}

/// Every answer ends with the same text.
async fn answered(stream: &mut TcpStream) -> io::Result<()> {
    let mut answer = [0; 1024];
    let mut length = 0;
    while !answer[..length].ends_with(br#"{"msg":"success"}"#) {
        match stream.read(&mut answer[length..]).await? {
            0 => return Err(io::Error::other(String::from_utf8_lossy(&answer[..length]))),
            more => length += more,
        }
    }
    assert!(answer.starts_with(b"HTTP/1.1 200"));
    Ok(())
}

fn written(request: &Request<Bytes>) -> Vec<u8> {
    let mut text = format!(
        "POST / HTTP/1.1\r\nhost: bot.example\r\ncontent-length: {}\r\n",
        request.body().len()
    );
    for (name, value) in request.headers() {
        text += &format!("{name}: {}\r\n", value.to_str().expect("headers of ours"));
    }
    [text.as_bytes(), b"\r\n", request.body()].concat()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
