//! Handlers that panic or block.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use feishu_client::event::Event;

use crate::failure::{Failure, Panicked};
use crate::handler::Running;

/// Longer than this no step of a handler may take without a word in the log: it keeps a thread of the runtime from all else.
const BLOCKED: Duration = Duration::from_millis(500);

/// A handler whose panic is its failure.
pub(super) struct Caught {
    handler: Running,
    event: Event,
}

impl Caught {
    pub(super) fn new(handler: Running, event: &Event) -> Self {
        Caught {
            handler,
            event: event.clone(),
        }
    }
}

/// What a function that may panic returns.
pub(super) fn caught<T>(run: impl FnOnce() -> T) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|_| Panicked.into())
}

impl Future for Caught {
    type Output = Result<Option<Bytes>, Failure>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let began = Instant::now();
        let step = caught(|| self.handler.as_mut().poll(context)).unwrap_or_else(|panicked| Poll::Ready(Err(panicked)));
        let took = began.elapsed();
        if took > BLOCKED {
            tracing::warn!(
                target: "feishu",
                event_type = ?self.event.event_type(),
                "a handler blocked a thread of the runtime for {took:?}; what blocks belongs into `tokio::task::spawn_blocking`"
            );
        }
        step
    }
}
