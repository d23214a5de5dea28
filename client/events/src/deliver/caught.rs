//! Handlers that panic or block, and other functions of the program that panic.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use feishu_client::event::Event;
use tracing::Level;

use crate::failure::{Failure, Panicked};
use crate::handler::Running;

/// Longer than this no step of a handler may take without a word in the log: it keeps a thread of the runtime from all else.
const BLOCKED: Duration = Duration::from_millis(500);

/// A handler whose panic is its failure.
pub(super) struct Caught<'e> {
    pub(super) handler: Running,
    pub(super) event: &'e Event,
}

/// What is called the handler where it panics.
pub(super) const HANDLER: &str = "the handler";

/// What a function of the program's returns. `what` it is, the failure says if it panics.
pub(super) fn caught<T>(what: &'static str, run: impl FnOnce() -> T) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(run)).map_err(|_| Panicked { what }.into())
}

impl Future for Caught<'_> {
    type Output = Result<Option<Bytes>, Failure>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        // A clock is asked only if somebody hears what it says.
        let began = tracing::enabled!(target: "feishu", Level::WARN).then(Instant::now);
        let step = caught(HANDLER, || self.handler.as_mut().poll(context));
        let step = step.unwrap_or_else(|panicked| Poll::Ready(Err(panicked)));
        if let Some(took) = began.map(|began| began.elapsed())
            && took > BLOCKED
        {
            tracing::warn!(
                target: "feishu",
                event_type = ?self.event.event_type(),
                "a handler blocked a thread of the runtime for {took:?}; what blocks belongs into `tokio::task::spawn_blocking`"
            );
        }
        step
    }
}
