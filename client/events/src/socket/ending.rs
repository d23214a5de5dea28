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
    pub(super) fn has_begun(&self) -> bool {
        self.0.borrow().is_some()
    }

    /// Waits until it begins. When all must be over.
    pub(super) async fn begun(&mut self) -> Instant {
        let until = self.0.wait_for(Option::is_some).await;
        // If nobody is left who could say, it is now.
        until.ok().and_then(|until| *until).unwrap_or_else(Instant::now)
    }

    /// How long it still has.
    pub(super) fn left(&self) -> Duration {
        let until = *self.0.borrow();
        until.map_or(Duration::ZERO, |until| until.saturating_duration_since(Instant::now()))
    }

    /// What this becomes, unless the end begins before.
    pub(super) async fn unless<F: Future>(&mut self, future: F) -> Option<F::Output> {
        match select(pin!(self.begun()), pin!(future)).await {
            Either::Left(_) => None,
            Either::Right((output, _)) => Some(output),
        }
    }
}
