//! A connection, as the platform has it.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use serde_json::Value;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use super::super::event::TestEvent;
use crate::socket::frame::{DATA, Frame, Header};
use crate::socket::handshake::Messages;

/// The service id of every connection.
const SERVICE: i32 = 33_554_678;

/// A connection that a client opened. Pings are answered while it is used.
pub struct PlatformConnection {
    messages: Messages,
    pushed: u64,
    /// Answers that came while one to another event was waited for.
    earlier: VecDeque<Acknowledged>,
    config: Option<Value>,
}

/// How a client answered an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Acknowledged {
    /// 200, or 500 for an event that is to be sent again.
    pub code: i64,
    /// The reply to a callback: JSON.
    pub reply: Option<Bytes>,
    /// The frame as it came.
    pub frame: Frame,
}

/// The client's end is gone, or does not speak as it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disconnected(String);

impl Disconnected {
    fn by(problem: impl fmt::Display) -> Self {
        Disconnected(problem.to_string())
    }
}

impl fmt::Display for Disconnected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the connection of the client ended: {}", self.0)
    }
}

impl std::error::Error for Disconnected {}

impl Acknowledged {
    /// Whether the event is not to be sent again.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.code == 200
    }
}

impl PlatformConnection {
    pub(super) fn new(messages: Messages) -> Self {
        PlatformConnection {
            messages,
            pushed: 0,
            earlier: VecDeque::new(),
            config: None,
        }
    }

    /// Sends an event and waits for its answer. Answers to others that come meanwhile are kept for [`next_answer`](Self::next_answer).
    ///
    /// # Errors
    /// The connection ended.
    pub async fn push(&mut self, event: &TestEvent) -> Result<Acknowledged, Disconnected> {
        self.push_in_parts(event, 1).await
    }

    /// Sends an event in so many parts, and waits for its answer.
    ///
    /// # Errors
    /// The connection ended.
    pub async fn push_in_parts(&mut self, event: &TestEvent, parts: usize) -> Result<Acknowledged, Disconnected> {
        for frame in self.frames(event, parts) {
            self.send(&frame).await?;
        }
        loop {
            let answer = self.heard_answer().await?;
            if answer.frame.seq_id == self.pushed {
                return Ok(answer);
            }
            self.earlier.push_back(answer);
        }
    }

    /// The frames of an event: one, or as many as there are parts.
    #[must_use]
    pub fn frames(&mut self, event: &TestEvent, parts: usize) -> Vec<Frame> {
        self.pushed += 1;
        let (body, id) = (event.body(), format!("m-{}", self.pushed));
        let parts = parts.clamp(1, body.len().max(1));
        let size = body.len().div_ceil(parts).max(1);
        let sum = body.len().div_ceil(size).max(1);
        let frame = |seq: usize| {
            let from = (seq * size).min(body.len());
            let headers = [
                ("type", "event".to_owned()),
                ("message_id", id.clone()),
                ("sum", sum.to_string()),
                ("seq", seq.to_string()),
                ("instance_id", "inst".to_owned()),
                // The official SDK for Python takes no event without it.
                ("trace_id", id.clone()),
            ];
            Frame {
                seq_id: self.pushed,
                service: SERVICE,
                method: DATA,
                headers: headers.map(|(key, value)| Header::new(key, value)).into(),
                payload: Some(body.slice(from..(from + size).min(body.len()))),
                ..Frame::default()
            }
        };
        (0..sum).map(frame).collect()
    }

    /// Sends a frame.
    ///
    /// # Errors
    /// The connection ended.
    pub async fn send(&mut self, frame: &Frame) -> Result<(), Disconnected> {
        self.send_bytes(frame.encode()).await
    }

    /// Sends any message of the WebSocket, in bytes.
    ///
    /// # Errors
    /// The connection ended.
    pub async fn send_bytes(&mut self, bytes: impl Into<Bytes>) -> Result<(), Disconnected> {
        let sent = self.messages.send(Message::Binary(bytes.into())).await;
        sent.map_err(Disconnected::by)
    }

    /// The next answer to an event, whichever it is.
    ///
    /// # Errors
    /// The connection ended, or the answer cannot be read.
    pub async fn next_answer(&mut self) -> Result<Acknowledged, Disconnected> {
        match self.earlier.pop_front() {
            Some(answer) => Ok(answer),
            None => self.heard_answer().await,
        }
    }

    async fn heard_answer(&mut self) -> Result<Acknowledged, Disconnected> {
        loop {
            let frame = self.heard().await?;
            if frame.method != DATA {
                continue;
            }
            let payload: Value =
                serde_json::from_slice(frame.payload.as_deref().unwrap_or_default()).map_err(Disconnected::by)?;
            let code = payload.get("code").and_then(Value::as_i64);
            let reply = payload
                .get("data")
                .and_then(Value::as_str)
                .map(|data| STANDARD.decode(data));
            return Ok(Acknowledged {
                code: code.ok_or_else(|| Disconnected::by("its answer has no code"))?,
                reply: reply.transpose().map_err(Disconnected::by)?.map(Bytes::from),
                frame,
            });
        }
    }

    /// The next frame, whatever it is. Pings are answered.
    ///
    /// # Errors
    /// The connection ended.
    pub async fn heard(&mut self) -> Result<Frame, Disconnected> {
        loop {
            let message = self.messages.next().await;
            let message = message.ok_or_else(|| Disconnected::by("without a word"))?;
            match message.map_err(Disconnected::by)? {
                Message::Binary(bytes) => {
                    let frame = Frame::decode(bytes).map_err(|malformed| Disconnected::by(malformed.0))?;
                    if frame.header("type") == Some("ping") {
                        self.pong().await?;
                    }
                    return Ok(frame);
                }
                Message::Close(_) => return Err(Disconnected::by("it closed")),
                _ => {}
            }
        }
    }

    /// What pongs say of connections from here on: `{"PingInterval": 60}`.
    pub fn say(&mut self, config: Value) {
        self.config = Some(config);
    }

    /// Answers pings for so long.
    pub async fn serve(&mut self, time: Duration) {
        let serving = async { while self.heard().await.is_ok() {} };
        // A connection that ended needs no answers.
        let _ = tokio::time::timeout(time, serving).await;
    }

    /// Closes the connection with this code.
    ///
    /// # Errors
    /// It ended before.
    pub async fn close(mut self, code: u16) -> Result<(), Disconnected> {
        let frame = CloseFrame {
            code: code.into(),
            reason: "".into(),
        };
        self.messages.close(Some(frame)).await.map_err(Disconnected::by)?;
        // The client says the same, and what it wrote before is read: else it would see a connection that broke.
        let ending = async { while let Some(Ok(_)) = self.messages.next().await {} };
        let _ = tokio::time::timeout(Duration::from_secs(1), ending).await;
        Ok(())
    }

    async fn pong(&mut self) -> Result<(), Disconnected> {
        let mut pong = Frame::control(SERVICE, "pong");
        pong.payload = self.config.as_ref().map(|config| config.to_string().into());
        self.send(&pong).await
    }
}

impl fmt::Debug for PlatformConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlatformConnection")
            .field("pushed", &self.pushed)
            .finish_non_exhaustive()
    }
}
