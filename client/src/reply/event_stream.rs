//! Server-sent events. Source of the format: <https://html.spec.whatwg.org/multipage/server-sent-events.html>.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::lines::Lines;
use crate::endpoint::Reply;
use crate::error::{Error, ErrorKind, ReplyProblem};
use crate::exchange::{Incoming, Received};

/// An event must not be larger, in bytes.
const LIMIT: usize = 16 << 20;

/// A stream of server-sent events. When nothing arrives for 30 seconds, it ends with an error.
pub struct EventStream {
    incoming: Incoming,
    lines: Lines,
    event: ServerEvent,
    ended: bool,
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

impl EventStream {
    /// The next event; `None` at the end.
    ///
    /// # Errors
    ///
    /// A connection that breaks or falls silent; an event of more than 16 MiB.
    pub async fn next(&mut self) -> Option<Result<ServerEvent, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

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
}

impl Stream for EventStream {
    type Item = Result<ServerEvent, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
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
            return Poll::Ready(Some(Err(Error::new(self.incoming.route.id.clone(), kind))));
        }
    }
}

impl Reply for EventStream {
    fn receive(received: Received) -> Result<Self, ErrorKind> {
        let incoming = Incoming::new(received);
        Ok(EventStream {
            incoming,
            lines: Lines::default(),
            event: ServerEvent::default(),
            ended: false,
        })
    }
}

impl fmt::Debug for EventStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("operation", &self.incoming.route.id)
            .finish_non_exhaustive()
    }
}
