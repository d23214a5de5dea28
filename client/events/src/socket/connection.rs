//! One connection while it lives. A single task reads, writes and keeps time; handlers run in tasks of their own and hand answers back, so
//! that none of them can delay a ping.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use feishu_client::event::Event;
use futures_util::{SinkExt, Stream};
use serde_json::json;
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, Sleep, sleep_until, timeout, timeout_at};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::error::Error as WebSocketError;

use super::chunks::{Added, Chunks};
use super::config::Config;
use super::ending::End;
use super::frame::{CONTROL, DATA, Frame, Header};
use super::handshake::Messages;
use super::reason::Lost;
use super::state::{Shared, State, count};
use super::watch::{Due, Wall, Watch};
use crate::delivery::{Answer, Delivery};
use crate::events::Events;

/// A write that takes longer goes nowhere.
const WRITE: Duration = Duration::from_secs(10);
/// Answers that wait to be written.
const ANSWERS: usize = 1_024;

/// How a connection ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Ended {
    Lost(Lost),
    /// Since the end began, with all that was answered written.
    Drained,
}

/// What a connection works with.
pub(super) struct Connection<'s> {
    pub(super) events: &'s Events,
    pub(super) shared: &'s Shared,
    pub(super) state: &'s watch::Sender<State>,
    pub(super) config: &'s mut Config,
    pub(super) service_id: i32,
    pub(super) wall: &'s Wall,
    pub(super) end: &'s mut End,
}

/// What happens next.
enum Next {
    Message(Option<Result<Message, WebSocketError>>),
    Answer(Frame),
    Time,
    End,
    Drained,
}

impl Connection<'_> {
    /// Lives until the connection is lost or the end has come.
    pub(super) async fn live(mut self, mut messages: Messages) -> Ended {
        let (answers, mut answered) = mpsc::channel(ANSWERS);
        let mut chunks = Chunks::default();
        let mut watch = Watch::new(self.config.ping_interval, &**self.wall);
        let mut draining: Option<Pin<Box<dyn Future<Output = usize> + Send>>> = None;
        if let Err(lost) = self.ask_for_life(&mut messages).await {
            return Ended::Lost(lost);
        }
        loop {
            let next = {
                let mut time = pin!(sleep_until(watch.next(self.config.ping_interval)));
                let mut end = pin!(self.end.begun());
                let is_ending = draining.is_some();
                poll_fn(|context| {
                    if !is_ending && end.as_mut().poll(context).is_ready() {
                        return Poll::Ready(Next::End);
                    }
                    next(&mut messages, &mut answered, draining.as_mut(), time.as_mut(), context)
                })
                .await
            };
            let sent = match next {
                Next::Message(Some(Ok(message))) => {
                    self.shared.heard();
                    watch.heard(&message);
                    match self.take(message, &mut chunks, &answers, &mut watch) {
                        Ok(()) => Ok(()),
                        Err(lost) => return Ended::Lost(lost),
                    }
                }
                Next::Message(Some(Err(error))) => return Ended::Lost(Lost::Broken(error.to_string())),
                Next::Message(None) => return Ended::Lost(Lost::Closed { code: None }),
                Next::Answer(frame) => self.send(&mut messages, Message::Binary(frame.encode())).await,
                Next::Time => match watch.due(self.config.ping_interval, &**self.wall) {
                    Due::Nothing => Ok(()),
                    Due::Ping => self.send(&mut messages, self.ping()).await,
                    Due::Probe => self.send(&mut messages, Message::Ping(Bytes::new())).await,
                    Due::Wake => self.ask_for_life(&mut messages).await,
                    Due::Dead(silence) => return Ended::Lost(Lost::Silent(silence)),
                },
                Next::End => {
                    self.state.send_replace(State::Draining);
                    let (desk, left) = (Arc::clone(self.events.desk()), self.end.left());
                    draining = Some(Box::pin(async move { desk.rest(left).await }));
                    Ok(())
                }
                Next::Drained => {
                    // An answer comes a moment after its event is no longer at work. None is to come when no task is left that could send one.
                    drop(answers);
                    let rest = async {
                        while let Some(frame) = answered.recv().await {
                            self.send(&mut messages, Message::Binary(frame.encode())).await?;
                        }
                        Ok::<_, Lost>(())
                    };
                    let _ = timeout(self.end.left(), rest).await;
                    // Whether or not the platform hears it.
                    let _ = timeout(Duration::from_secs(1), messages.close(None)).await;
                    return Ended::Drained;
                }
            };
            if let Err(lost) = sent {
                return Ended::Lost(lost);
            }
        }
    }

    /// Sends pings of both kinds: which of them a server answers shows what silence means.
    async fn ask_for_life(&self, messages: &mut Messages) -> Result<(), Lost> {
        self.send(messages, self.ping()).await?;
        self.send(messages, Message::Ping(Bytes::new())).await
    }

    /// Writes a message, which takes no longer than the end does.
    async fn send(&self, messages: &mut Messages, message: Message) -> Result<(), Lost> {
        let most = Instant::now() + WRITE;
        let until = self.end.until().map_or(most, |until| until.min(most));
        match timeout_at(until, messages.send(message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(Lost::Broken(error.to_string())),
            Err(_) => Err(Lost::Broken("what is written is not taken".to_owned())),
        }
    }

    fn ping(&self) -> Message {
        Message::Binary(Frame::control(self.service_id, "ping").encode())
    }

    /// Takes a message, which may end the connection.
    fn take(
        &mut self,
        message: Message,
        chunks: &mut Chunks,
        answers: &mpsc::Sender<Frame>,
        watch: &mut Watch,
    ) -> Result<(), Lost> {
        match message {
            Message::Binary(bytes) => match Frame::decode(bytes) {
                Ok(frame) => self.take_frame(frame, chunks, answers, watch),
                Err(malformed) => self.passed_over(malformed.0),
            },
            Message::Text(_) => self.passed_over("a message of text"),
            Message::Close(frame) => {
                let code = frame.map(|frame| frame.code.into());
                return Err(Lost::Closed { code });
            }
            Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => {}
        }
        Ok(())
    }

    fn take_frame(&mut self, frame: Frame, chunks: &mut Chunks, answers: &mpsc::Sender<Frame>, watch: &mut Watch) {
        match (frame.method, frame.header("type")) {
            (CONTROL, Some("pong")) => {
                watch.answers_pings = true;
                let payload = frame.payload.as_deref().unwrap_or_default();
                if let Ok(said) = serde_json::from_slice(payload) {
                    self.config.apply(&said);
                    watch.ping_within(self.config.ping_interval);
                }
            }
            (DATA, Some("event")) => match chunks.add(&frame) {
                Added::Whole(message) => self.take_event(frame, message, answers.clone()),
                Added::Part => {}
                Added::Wrong => self.passed_over("a part of a message whose numbers cannot be true"),
            },
            (DATA, Some("card")) => self.tell_of_old_card(),
            _ => {}
        }
    }

    /// Says once how the clicks can be answered.
    fn tell_of_old_card(&self) {
        if count(&self.shared.old_cards) == 0 {
            tracing::warn!(
                target: "feishu",
                "a click on a card of the old kind came over the long connection, where it cannot be answered; subscribe to the callback \
                 `card.action.trigger` in the developer console"
            );
        }
    }

    /// Brings an event to its handler, in a task of its own. Its turn it has before: tasks begin in any order.
    fn take_event(&self, frame: Frame, message: Bytes, answers: mpsc::Sender<Frame>) {
        count(&self.shared.messages);
        let event = match Event::from_bytes(message) {
            Ok(event) => event,
            Err(error) => return self.passed_over(&error.to_string()),
        };
        if self.end.until().is_some() {
            let answer = answer_frame(frame, &self.events.desk().send_back(), Duration::ZERO);
            // Where too many wait, the platform sends it again all the same.
            let _ = answers.try_send(answer);
            return;
        }
        let received = Instant::now();
        let answer = self.events.in_turn(Delivery::new(event).received_at(received));
        drop(tokio::spawn(async move {
            let answer = answer.await;
            // The connection may be gone; the platform sends the event again then, and is told that it is known.
            let _ = answers.send(answer_frame(frame, &answer, received.elapsed())).await;
        }));
    }

    /// Says what is not taken, and goes on: one bad frame ends no connection.
    fn passed_over(&self, what: &str) {
        count(&self.shared.malformed);
        tracing::warn!(target: "feishu", what = ?what, "something came over the long connection that cannot be read; it is passed over");
    }
}

/// The frame of an event, sent back with the answer.
pub(super) fn answer_frame(mut frame: Frame, answer: &Answer, took: Duration) -> Frame {
    let code = if answer.is_accepted() { 200 } else { 500 };
    let payload = match answer.reply() {
        Some(reply) => json!({ "code": code, "data": STANDARD.encode(reply) }),
        None => json!({ "code": code }),
    };
    frame.headers.push(Header::new("biz_rt", took.as_millis().to_string()));
    frame.payload = Some(payload.to_string().into());
    frame
}

fn next(
    messages: &mut Messages,
    answered: &mut mpsc::Receiver<Frame>,
    draining: Option<&mut Pin<Box<dyn Future<Output = usize> + Send>>>,
    time: Pin<&mut Sleep>,
    context: &mut Context<'_>,
) -> Poll<Next> {
    if time.poll(context).is_ready() {
        return Poll::Ready(Next::Time);
    }
    if let Poll::Ready(Some(frame)) = answered.poll_recv(context) {
        return Poll::Ready(Next::Answer(frame));
    }
    if let Poll::Ready(message) = Pin::new(messages).poll_next(context) {
        return Poll::Ready(Next::Message(message));
    }
    if let Some(draining) = draining
        && draining.as_mut().poll(context).is_ready()
    {
        return Poll::Ready(Next::Drained);
    }
    Poll::Pending
}
