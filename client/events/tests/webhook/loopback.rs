//! Behind hyper, on a real connection.

use std::net::SocketAddr;

use bytes::Bytes;
use feishu_events::testing::sign;
use feishu_events::webhook::Webhook;
use feishu_events::{Events, Received};
use http::{HeaderValue, Request};
use http_body_util::{BodyExt, Full};
use hyper::{client, server};
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};

use crate::{SIGNATURE, event, keys};

async fn serve(webhook: Webhook) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = TowerToHyperService::new(webhook.clone());
            tokio::spawn(server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    address
}

async fn send(to: SocketAddr, mut request: Request<Bytes>) -> (u16, String) {
    let stream = TcpStream::connect(to).await.unwrap();
    let (mut sender, connection) = client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    request
        .headers_mut()
        .insert("host", HeaderValue::from_static("bot.example"));
    let response = sender.send_request(request.map(Full::new)).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (parts.status.as_u16(), String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn events_and_strangers_over_a_connection() {
    let events = Events::new().otherwise(async |_: Received| {}).answer_named(
        "card.action.trigger",
        async |_: Received| json!({"toast": {"type": "info"}}),
    );
    let webhook = Webhook::new(keys(), events).unwrap();
    let address = serve(webhook.clone()).await;

    let right = sign(&keys(), &event());
    assert_eq!(
        send(address, right.clone()).await,
        (200, r#"{"msg":"success"}"#.to_owned())
    );
    let mut click = event();
    click["header"]["event_type"] = "card.action.trigger".into();
    let click = sign(&keys(), &click);
    assert_eq!(
        send(address, click).await,
        (200, r#"{"toast":{"type":"info"}}"#.to_owned())
    );
    let check = sign(&keys(), &json!({"type": "url_verification", "challenge": "c-1"}));
    assert_eq!(send(address, check).await, (200, r#"{"challenge":"c-1"}"#.to_owned()));

    let mut wrong = right.clone();
    wrong.headers_mut().insert(SIGNATURE, HeaderValue::from_static("0"));
    assert_eq!(send(address, wrong).await.0, 401);
    let mut longer = right.clone();
    *longer.body_mut() = [&right.body()[..], b" "].concat().into();
    assert_eq!(send(address, longer).await.0, 401);
    let mut empty = right.clone();
    *empty.body_mut() = Bytes::new();
    assert_eq!(send(address, empty).await.0, 400);
    for position in (0..right.body().len()).step_by(29) {
        let mut other = right.clone();
        let mut body = right.body().to_vec();
        body[position] ^= 1;
        *other.body_mut() = body.into();
        assert!(matches!(send(address, other).await.0, 400 | 401), "{position}");
    }
    assert_eq!(webhook.events().counts().handled, 2);
}
