//! The end of all connections: as the program wishes, or since one of them stopped for good.

use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};
use tokio::sync::watch;
use tokio::time::Instant;

/// How long what is at work has then.
const LAST: Duration = Duration::from_secs(10);

/// Begins the end.
pub(super) struct Ending(watch::Sender<Option<Instant>>);

/// When all must be over, once the end has begun: one moment for whatever is still done until then.
#[derive(Clone)]
pub(super) struct End(watch::Receiver<Option<Instant>>);

impl Ending {
    pub(super) fn new() -> Self {
        Ending(watch::Sender::new(None))
    }

    pub(super) fn begin(&self) {
        self.0.send_replace(Some(Instant::now() + LAST));
    }

    pub(super) fn end(&self) -> End {
        End(self.0.subscribe())
    }
}

impl End {
    /// When all must be over; `None` while it has not begun.
    pub(super) fn until(&self) -> Option<Instant> {
        *self.0.borrow()
    }

    /// Waits until it begins.
    pub(super) async fn begun(&mut self) {
        // If nobody is left who could say so, it has.
        let _ = self.0.wait_for(Option::is_some).await;
    }

    /// How long it still has.
    pub(super) fn left(&self) -> Duration {
        self.until()
            .map_or(Duration::ZERO, |until| until.saturating_duration_since(Instant::now()))
    }

    /// What this becomes, unless the end begins before.
    pub(super) async fn unless<F: Future>(&mut self, future: F) -> Option<F::Output> {
        match select(pin!(self.begun()), pin!(future)).await {
            Either::Left(_) => None,
            Either::Right((output, _)) => Some(output),
        }
    }
}
