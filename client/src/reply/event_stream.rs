//! Server-sent events. Source of the format: <https://html.spec.whatwg.org/multipage/server-sent-events.html>.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use super::lines::Lines;
use crate::error::{Error, ErrorKind, ReplyProblem};
use crate::exchange::{Incoming, Received, read_message};
use crate::format::Reply;
use crate::object::Node;

/// An event must not be larger, in bytes.
const LIMIT: usize = 16 << 20;

/// A stream of server-sent events, each read as an `M`. When nothing arrives for 30 seconds, it ends with an error.
///
/// Where the documentation says what a message is, `M` is a type for it; otherwise, and after [`events`](Self::events), it is the
/// [`ServerEvent`] itself.
pub struct EventStream<M = ServerEvent> {
    events: Events,
    message: PhantomData<fn() -> M>,
}

/// The events as they come, whatever they are read as.
struct Events {
    incoming: Incoming,
    lines: Lines,
    event: ServerEvent,
    ended: bool,
}

/// What an event can be read as: the [`ServerEvent`] that it is, or the JSON in its data as any type that a reply can be.
///
/// The JSON may come with the platform's envelope around it, and then tells of a failure as a reply does.
// Rustdoc would list it on the page of each type.
#[doc(hidden)]
pub trait FromEvent: Sized + Send + 'static {
    /// Takes an event. `read` reads JSON into a node.
    ///
    /// # Errors
    ///
    /// Those of `read`.
    #[doc(hidden)]
    fn from_event(
        event: ServerEvent,
        read: &dyn Fn(&str, &mut dyn Node) -> Result<(), ErrorKind>,
    ) -> Result<Self, ErrorKind>;
}

impl FromEvent for ServerEvent {
    fn from_event(
        event: ServerEvent,
        _: &dyn Fn(&str, &mut dyn Node) -> Result<(), ErrorKind>,
    ) -> Result<Self, ErrorKind> {
        Ok(event)
    }
}

impl<T: Node + Default + Send + 'static> FromEvent for T {
    #[inline]
    fn from_event(
        event: ServerEvent,
        read: &dyn Fn(&str, &mut dyn Node) -> Result<(), ErrorKind>,
    ) -> Result<Self, ErrorKind> {
        let mut message = T::default();
        read(&event.data, &mut message)?;
        Ok(message)
    }
}

/// One server-sent event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerEvent {
    /// Its type; empty if the platform gives none.
    pub event: String,
    /// Its text, often JSON; lines are joined by line feeds.
    pub data: String,
    /// Its id; empty if the platform gives none.
    pub id: String,
}

impl ServerEvent {
    /// Takes a line. Whether it ends the event.
    fn line(&mut self, line: &str) -> bool {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "event" => value.clone_into(&mut self.event),
            "id" => value.clone_into(&mut self.id),
            // A comment has no name; other fields are to be ignored.
            _ => {}
        }
        line.is_empty()
    }
}

impl<M: FromEvent> EventStream<M> {
    /// The next message; `None` at the end.
    ///
    /// # Errors
    ///
    /// A connection that breaks or falls silent, or an event of more than 16 MiB: the stream ends with it. A message that says that the call
    /// failed, or is not of the documented shape: the stream goes on behind it.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<M, Error>> {
        poll_fn(|context| self.poll_message(context)).await
    }

    pub(crate) fn poll_message(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<M, Error>>> {
        let event = ready!(self.events.poll_event(context));
        let head = &self.events.incoming.head;
        let read = |data: &str, node: &mut dyn Node| read_message(head, data.as_bytes(), LIMIT as u64, node);
        let message = event.map(|event| M::from_event(event?, &read));
        Poll::Ready(message.map(|message| message.map_err(|kind| self.events.error(kind))))
    }

    /// The same stream, its events as they come.
    #[must_use]
    pub fn events(self) -> EventStream {
        EventStream {
            events: self.events,
            message: PhantomData,
        }
    }
}

impl Events {
    /// The next event of what has come. One without data is none.
    fn take(&mut self) -> Option<ServerEvent> {
        while let Some(line) = self.lines.next() {
            let line = String::from_utf8_lossy(&line);
            if self.event.line(line.trim_end_matches('\r')) {
                let mut event = std::mem::take(&mut self.event);
                if event.data.pop().is_some() {
                    return Some(event);
                }
            }
        }
        None
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<ServerEvent, ErrorKind>>> {
        loop {
            if let Some(event) = self.take() {
                return Poll::Ready(Some(Ok(event)));
            }
            if self.ended {
                return Poll::Ready(None);
            }
            let kind = match ready!(self.incoming.poll_chunk(context)) {
                Some(Ok(chunk)) => {
                    self.lines.push(&chunk);
                    if self.lines.len().max(self.event.data.len()) <= LIMIT {
                        continue;
                    }
                    self.incoming.head.refuse(ReplyProblem::TooLarge(LIMIT as u64), &[])
                }
                Some(Err(kind)) => kind,
                None => {
                    self.ended = true;
                    continue;
                }
            };
            self.ended = true;
            self.lines.clear();
            return Poll::Ready(Some(Err(kind)));
        }
    }

    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(self.incoming.operation.clone(), kind)
    }
}

impl<M: FromEvent> Reply for EventStream<M> {
    fn receive(received: Received) -> Result<Self, ErrorKind> {
        let events = Events {
            incoming: Incoming::new(received),
            lines: Lines::default(),
            event: ServerEvent::default(),
            ended: false,
        };
        Ok(EventStream {
            events,
            message: PhantomData,
        })
    }
}

impl<M> fmt::Debug for EventStream<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("operation", &self.events.incoming.operation)
            .finish_non_exhaustive()
    }
}
