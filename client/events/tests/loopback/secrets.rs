//! F39: the app secret, the address with its ticket, and payloads are in no log, no error and no `Debug`.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_client::{Client, transport};
use feishu_events::socket::Socket;
use feishu_events::testing::{Platform, event_named};
use feishu_events::{Events, Received};
use serde_json::json;
use tokio::time::{sleep, timeout};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// All that is logged.
#[derive(Clone, Default)]
struct Logged(Arc<Mutex<String>>);

impl Visit for Logged {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0
            .lock()
            .unwrap()
            .push_str(&format!("{}={value:?}\n", field.name()));
    }
}

impl Subscriber for Logged {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test(flavor = "current_thread")]
async fn f39_nothing_of_the_long_connection_is_told() {
    let logged = Logged::default();
    let _here = tracing::subscriber::set_default(logged.clone());
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
    logged.0.lock().unwrap().push_str(&format!("{socket:?}"));
    let running = tokio::spawn(socket.run());
    let mut told = String::new();
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
    let logged = logged.0.lock().unwrap();
    for text in [&told, &*logged] {
        assert!(!text.contains("planted"), "{text}");
    }
    assert!(
        logged.contains("it is made again in") && logged.contains("a handler failed"),
        "{logged}"
    );
}
