//! The other end of a pipe.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use feishu_client::socket::Connection;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::io::duplex;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;

use super::super::address::Address;
use super::super::config::Config;
use super::super::ending::Ending;
use super::super::frame::{Frame, Header};
use super::super::handshake::{Messages, messages};
use super::super::reason::{Failure, Lost, Stopped};
use super::super::run::Runner;
use super::super::state::{Health, Shared, State};
use super::super::way::{Step, Way};
use crate::events::Events;

/// The service id of all connections here.
pub(super) const SERVICE: i32 = 33_554_678;

/// What an attempt is to come to.
pub(super) enum Script {
    /// The platform refuses to say where the connection is.
    Refuse(Failure),
    /// It never says.
    SilentAddress,
    /// The connection is never opened.
    SilentHandshake,
    /// It is there.
    Open,
}

/// A platform, and a runner that connects to it.
pub(super) struct Platform {
    opened: mpsc::UnboundedReceiver<Messages>,
    pub(super) health: Health,
    ending: Ending,
    pub(super) attempts: Arc<AtomicU64>,
    /// By how much the clock on the wall is ahead, in milliseconds.
    pub(super) ahead: Arc<AtomicU64>,
    pub(super) running: JoinHandle<Result<(), Stopped>>,
}

struct Pipes {
    script: Mutex<VecDeque<Script>>,
    opened: mpsc::UnboundedSender<Messages>,
    attempts: Arc<AtomicU64>,
}

impl Platform {
    /// Attempts come to what the script says, and to a connection once it is at its end.
    pub(super) fn start(events: Events, script: impl IntoIterator<Item = Script>) -> Self {
        let (sender, opened) = mpsc::unbounded_channel();
        let (attempts, ahead) = (Arc::<AtomicU64>::default(), Arc::<AtomicU64>::default());
        let ending = Ending::new();
        let state = watch::Sender::new(State::Connecting { attempt: 0 });
        let shared = Arc::<Shared>::default();
        let health = Health {
            connections: vec![state.subscribe()],
            shared: Arc::clone(&shared),
        };
        // The wall goes with the paused clock, and jumps where a test says so.
        let (began, jumped) = (tokio::time::Instant::now(), Arc::clone(&ahead));
        let wall = move || {
            let jumped = Duration::from_millis(jumped.load(Ordering::SeqCst));
            SystemTime::UNIX_EPOCH + began.elapsed() + jumped
        };
        let runner = Runner {
            way: Arc::new(Pipes {
                script: Mutex::new(script.into_iter().collect()),
                opened: sender,
                attempts: Arc::clone(&attempts),
            }),
            events,
            state,
            shared,
            wall: Arc::new(wall),
            end: ending.end(),
        };
        Platform {
            opened,
            health,
            ending,
            attempts,
            ahead,
            running: tokio::spawn(runner.run()),
        }
    }

    /// The next connection.
    pub(super) async fn accept(&mut self) -> Messages {
        self.opened.recv().await.unwrap()
    }

    pub(super) fn state(&self) -> State {
        self.health.states().remove(0)
    }

    /// The program wants to end.
    pub(super) fn end(&self) {
        self.ending.begin();
    }
}

impl Way for Pipes {
    fn ask<'a>(&'a self, _: &'a mut Config) -> Step<'a, Address> {
        self.attempts.fetch_add(1, Ordering::SeqCst);
        let refuses = |script: &mut Script| matches!(script, Script::Refuse(_) | Script::SilentAddress);
        let next = self.script.lock().unwrap().pop_front_if(refuses);
        Box::pin(async move {
            match next {
                Some(Script::Refuse(failure)) => Err(failure),
                Some(Script::SilentAddress) => std::future::pending().await,
                _ => Ok(Address {
                    url: "http://127.0.0.1/".parse().unwrap(),
                    device_id: "7".to_owned(),
                    service_id: SERVICE,
                }),
            }
        })
    }

    fn open<'a>(&'a self, _: &'a Address) -> Step<'a, Messages> {
        let next = self.script.lock().unwrap().pop_front();
        Box::pin(async move {
            if let Some(Script::SilentHandshake) = next {
                std::future::pending::<()>().await;
            }
            let (here, there) = duplex(1 << 20);
            let there = messages(Connection::new(there), Role::Server).await;
            let gone = |_| Failure::Retry(Lost::Handshake("the test is over".to_owned()));
            self.opened.send(there).map_err(gone)?;
            Ok(messages(Connection::new(here), Role::Client).await)
        })
    }
}

/// The frame of an event with this id.
pub(super) fn event(id: &str) -> Frame {
    frame(id, &message(id, &json!({})))
}

/// The message of an event, as the platform writes it over this door: the token is empty.
pub(super) fn message(id: &str, payload: &Value) -> String {
    json!({
        "schema": "2.0",
        "header": {"event_id": id, "event_type": "a.b_v1", "app_id": "cli_1", "token": ""},
        "event": payload
    })
    .to_string()
}

pub(super) fn frame(id: &str, message: &str) -> Frame {
    Frame {
        seq_id: 1,
        service: SERVICE,
        method: 1,
        headers: [("type", "event"), ("message_id", id), ("sum", "1"), ("seq", "0")]
            .map(|(key, value)| Header::new(key, value.to_owned()))
            .into(),
        payload: Some(message.to_owned().into()),
        ..Frame::default()
    }
}

/// Sends a frame.
pub(super) async fn push(connection: &mut Messages, frame: &Frame) {
    connection.send(Message::Binary(frame.encode())).await.unwrap();
}

/// The next frame of data, and its payload; pings are answered on the way.
pub(super) async fn answer(connection: &mut Messages) -> (Frame, Value) {
    loop {
        let frame = heard(connection).await;
        if frame.method == 1 {
            let payload = serde_json::from_slice(frame.payload.as_deref().unwrap()).unwrap();
            return (frame, payload);
        }
        pong(connection, &[]).await;
    }
}

/// The next frame of any kind.
pub(super) async fn heard(connection: &mut Messages) -> Frame {
    loop {
        if let Message::Binary(bytes) = connection.next().await.unwrap().unwrap() {
            return Frame::decode(bytes).unwrap();
        }
    }
}

/// Answers a ping of the platform's own, with this payload.
pub(super) async fn pong(connection: &mut Messages, payload: &[u8]) {
    let mut pong = Frame::control(SERVICE, "pong");
    pong.payload = Some(Bytes::copy_from_slice(payload));
    push(connection, &pong).await;
}

/// Answers pings of both kinds for so long.
pub(super) async fn serve(connection: &mut Messages, time: Duration) {
    assert!(timeout(time, live(connection)).await.is_err(), "the connection ended");
}

/// Answers pings of both kinds until the connection ends.
pub(super) async fn live(connection: &mut Messages) {
    while let Some(Ok(message)) = connection.next().await {
        if matches!(message, Message::Binary(_)) {
            pong(connection, &[]).await;
        }
    }
}
