//! tokio-tungstenite and prost, and nothing else: each event is received, and answered at once. What is beside its frame is not looked at,
//! but for what a handler is to do.

use std::sync::Arc;

use futures_util::{SinkExt as _, StreamExt as _};
use prost::Message as _;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::sleep;
use tokio_tungstenite::client_async;
use tokio_tungstenite::tungstenite::Message;

use crate::subjects::{Began, Work};

/// Source: the official SDKs' `pbbp2.proto`.
#[derive(Clone, PartialEq, prost::Message)]
struct Frame {
    #[prost(uint64, required, tag = "1")]
    seq_id: u64,
    #[prost(uint64, required, tag = "2")]
    log_id: u64,
    #[prost(int32, required, tag = "3")]
    service: i32,
    #[prost(int32, required, tag = "4")]
    method: i32,
    #[prost(message, repeated, tag = "5")]
    headers: Vec<Header>,
    #[prost(bytes = "vec", optional, tag = "8")]
    payload: Option<Vec<u8>>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Header {
    #[prost(string, required, tag = "1")]
    key: String,
    #[prost(string, required, tag = "2")]
    value: String,
}

#[derive(Deserialize)]
struct Endpoint {
    data: Address,
}

#[derive(Deserialize)]
struct Address {
    #[serde(rename = "URL")]
    url: String,
}

/// Handlers that take time run one after the other: concurrency is what a program would add.
pub fn open(base_url: &str, began: &Began) -> JoinHandle<()> {
    let (base_url, began) = (base_url.to_owned(), Arc::clone(began));
    tokio::spawn(async move {
        let asked = reqwest::Client::new()
            .post(base_url + "/callback/ws/endpoint")
            .json(&json!({"AppID": "cli_1", "AppSecret": "secret"}));
        let endpoint: Endpoint = asked.send().await.expect("an answer").json().await.expect("an address");
        let address = endpoint.data.url;
        let host = address.split('/').nth(2).expect("an address with a host");
        let stream = TcpStream::connect(host).await.expect("a connection");
        stream.set_nodelay(true).expect("an open socket");
        let (mut socket, _) = client_async(address.as_str(), stream).await.expect("a handshake");
        while let Some(Ok(message)) = socket.next().await {
            let Message::Binary(bytes) = message else { continue };
            let mut frame = Frame::decode(bytes).expect("a frame");
            let event: Value = serde_json::from_slice(frame.payload.as_deref().unwrap_or_default()).expect("an event");
            let work = Work::of(&event["event"]);
            began(work.number);
            if !work.takes.is_zero() {
                sleep(work.takes).await;
            }
            frame.payload = Some(br#"{"code":200}"#.to_vec());
            let answer = Message::Binary(frame.encode_to_vec().into());
            socket.send(answer).await.expect("the platform listens");
        }
    })
}
