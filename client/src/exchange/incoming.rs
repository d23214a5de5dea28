//! A body that is read as it comes.

use std::borrow::Cow;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::{Instant, Sleep, sleep};

use super::head::Head;
use super::received::{Payload, Received};
use crate::error::ErrorKind;
use crate::transport::Body;

/// How long a body may be silent while somebody waits for it.
const SILENCE: Duration = Duration::from_secs(30);

/// A body that is read as it comes, with what came before it.
pub(crate) struct Incoming {
    pub(crate) operation: Cow<'static, str>,
    pub(crate) head: Head,
    body: Body,
    silence: Pin<Box<Sleep>>,
    /// Somebody waits for it since `silence` was set.
    is_awaited: bool,
}

impl Incoming {
    pub(crate) fn new(received: Received) -> Self {
        let body = match received.payload {
            Payload::Whole(bytes, _) => Body::from(bytes),
            Payload::Begun(body) => body,
        };
        Incoming {
            operation: received.operation,
            head: received.head,
            body,
            silence: Box::pin(sleep(SILENCE)),
            is_awaited: false,
        }
    }

    /// The length in bytes, if it is known.
    pub(crate) fn length(&self) -> Option<u64> {
        self.body.length()
    }

    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, ErrorKind>>> {
        if let Poll::Ready(chunk) = self.body.poll_chunk(context).map_err(ErrorKind::Transport) {
            self.is_awaited = false;
            return Poll::Ready(chunk);
        }
        // What the program does between two chunks takes none of the time.
        if !self.is_awaited {
            self.is_awaited = true;
            self.silence.as_mut().reset(Instant::now() + SILENCE);
        }
        ready!(self.silence.as_mut().poll(context));
        Poll::Ready(Some(Err(ErrorKind::timeout())))
    }
}
