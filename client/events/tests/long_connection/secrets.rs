//! F39: the app secret, the address with its ticket, and payloads are in no log, no error and no `Debug`.

use std::time::Duration;

use feishu_client::{Client, transport};
use feishu_events::socket::Socket;
use feishu_events::testing::{Platform, event_named};
use feishu_events::{Events, Received};
use serde_json::json;
use tokio::time::{sleep, timeout};

use crate::logged::Logged;

#[tokio::test(flavor = "current_thread")]
async fn f39_nothing_of_the_long_connection_is_told() {
    let logged = Logged::start();
    let api = transport::from_fn(async |_| Ok(transport::Response::new(r#"{"code": 0}"#.into())));
    let mut platform = Platform::start(api).await.unwrap();
    let client = Client::builder("cli_1", "planted-secret")
        .base_url(platform.base_url())
        .build()
        .unwrap();
    let address = |host: &str| {
        let url = format!("ws://{host}/ws?device_id=7&service_id=1&access_key=planted-key&ticket=planted-ticket");
        json!({"code": 0, "data": {"URL": url}}).to_string()
    };
    // No port of this number, another scheme, no JSON with a secret in it, a refused handshake; and then a connection.
    platform.answer_with(200, address("127.0.0.1:1"));
    platform.answer_with(200, address("127.0.0.1:1").replace("ws://", "ftp://"));
    platform.answer_with(500, "planted-body");
    platform.refuse_handshake(500, None);
    let events = Events::new().otherwise(async |event: Received| {
        if event.event().id() == "panics" {
            panic!("planted-panic");
        }
        Err::<(), _>("the handler failed")
    });
    let socket = Socket::new(&client, events);
    let health = socket.health();
    let mut told = format!("{socket:?}");
    let running = tokio::spawn(socket.run());
    let mut connection = loop {
        told += &format!("{:?} {:?}", health.states(), health);
        if let Ok(connection) = timeout(Duration::from_millis(200), platform.accept()).await {
            break connection;
        }
    };
    for id in ["fails", "panics"] {
        let planted = event_named("a.b_v1", json!({"text": "planted-payload"})).event_id(id);
        assert_eq!(connection.push(&planted).await.unwrap().code, 500);
    }
    connection.send_bytes("planted-bytes").await.unwrap();
    drop(connection);
    sleep(Duration::from_millis(100)).await;
    platform.refuse(514, "no such app");
    let stopped = running.await.unwrap().unwrap_err();
    told += &format!("{stopped} {stopped:?} {:?}", health.states());
    let logged = logged.text();
    for text in [&told, &logged] {
        assert!(!text.contains("planted"), "{text}");
    }
    assert!(
        logged.contains("it is made again in") && logged.contains("a handler failed"),
        "{logged}"
    );
}
