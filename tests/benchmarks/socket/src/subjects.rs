//! Those who keep a connection open and take events over it.

use std::sync::Arc;
use std::time::Duration;

use feishu_api::Client;
use feishu_api::events::socket::Socket;
use feishu_api::events::{Events, Received, with};
use serde_json::Value;
use tokio::task::JoinHandle;
use tokio::time::sleep;

use crate::bare;

/// What a handler is to do, by the event's own words.
#[derive(Clone, Copy)]
pub struct Work {
    pub number: usize,
    pub takes: Duration,
}

impl Work {
    pub fn of(event: &Value) -> Self {
        let number = |name: &str| event[name].as_u64().unwrap_or_default();
        Work {
            number: number("number") as usize,
            takes: Duration::from_millis(number("takes")),
        }
    }
}

/// Told of each event when its handler begins.
pub type Began = Arc<dyn Fn(usize) + Send + Sync>;

/// Opens a connection to the platform at this address, and keeps it until it is stopped.
pub type Open = fn(&str, &Began) -> JoinHandle<()>;

/// All of them by name; bare tungstenite first.
pub const SUBJECTS: &[(&str, Open)] = &[
    ("bare tungstenite", bare::open),
    ("feishu-api", ours),
    ("feishu-api, every time", every_time),
    #[cfg(feature = "openlark")]
    ("openlark", openlark),
];

fn ours(base_url: &str, began: &Began) -> JoinHandle<()> {
    run(base_url, Events::new(), began)
}

/// As the others do: an event that comes twice is handled twice.
fn every_time(base_url: &str, began: &Began) -> JoinHandle<()> {
    run(base_url, Events::new().every_time(), began)
}

fn run(base_url: &str, events: Events, began: &Began) -> JoinHandle<()> {
    let client = Client::builder("cli_1", "secret")
        .base_url(base_url)
        .build()
        .expect("a client of loopback");
    let handler = async |began: Began, event: Received| {
        let work = Work::of(event.value());
        began(work.number);
        if !work.takes.is_zero() {
            sleep(work.takes).await;
        }
    };
    let socket = Socket::new(&client, events.otherwise(with(Arc::clone(began), handler)));
    tokio::spawn(async move {
        let stopped = socket.run().await;
        panic!("{stopped:?}");
    })
}

/// Handlers are functions that block, one after the other.
#[cfg(feature = "openlark")]
fn openlark(base_url: &str, began: &Began) -> JoinHandle<()> {
    use open_lark::CoreConfig;
    use open_lark::ws_client::{EventDispatcherHandler, EventHandler, LarkWsClient};

    struct Handler(Began);

    impl EventHandler for Handler {
        fn handle(&self, payload: &[u8]) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
            let message: Value = serde_json::from_slice(payload)?;
            let work = Work::of(&message["event"]);
            (self.0)(work.number);
            if !work.takes.is_zero() {
                std::thread::sleep(work.takes);
            }
            Ok(())
        }
    }

    let config = CoreConfig::builder()
        .app_id("cli_1")
        .app_secret("secret")
        .base_url(base_url)
        .allow_custom_base_url(true)
        .build();
    let handler = EventDispatcherHandler::builder()
        .register_raw(EventDispatcherHandler::RAW_EVENT_KEY, Handler(Arc::clone(began)))
        .expect("the first handler")
        .build();
    tokio::spawn(async move {
        let ended = LarkWsClient::open(Arc::new(config), handler).await;
        panic!("{ended:?}");
    })
}
