//! What is known of connections while they live.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::future::select_all;
use tokio::sync::watch;
use tokio::time::Instant;

use super::reason::{Lost, Stopped};

/// How a connection is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// It is being made.
    Connecting {
        /// How many attempts failed before, since a connection held.
        attempt: u32,
    },
    /// It is there.
    Connected {
        /// The id that the platform gave it.
        id: String,
        /// Since when.
        since: Instant,
    },
    /// It was lost, and is made again at that time.
    Waiting {
        /// Why it was lost.
        reason: Lost,
        /// How many attempts failed since a connection held.
        attempt: u32,
        /// When the next attempt begins.
        until: Instant,
    },
    /// The program ends, or another connection stopped for good: what is at work ends, and nothing new is taken.
    Draining,
    /// It ended, with the program or since another stopped.
    Ended,
    /// It ended for good.
    Stopped(Stopped),
}

/// What came over all connections of a [`Socket`](super::Socket) so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Traffic {
    /// Events and callbacks, each of them once however many parts it had.
    pub messages: u64,
    /// Frames and messages that could not be read, and parts whose numbers cannot be true.
    pub malformed: u64,
    /// Clicks on cards of the old kind, which come over no long connection in a form that can be answered.
    pub old_cards: u64,
    /// How often a connection was made again.
    pub reconnects: u64,
}

/// How the connections of a [`Socket`](super::Socket) are, for logs and health endpoints. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Health {
    pub(super) connections: Vec<watch::Receiver<State>>,
    pub(super) shared: Arc<Shared>,
}

/// What connections tell.
#[derive(Debug, Default)]
pub(super) struct Shared {
    last: Mutex<Option<Instant>>,
    pub(super) messages: AtomicU64,
    pub(super) malformed: AtomicU64,
    pub(super) old_cards: AtomicU64,
    pub(super) reconnects: AtomicU64,
}

impl Shared {
    /// Something came.
    pub(super) fn heard(&self) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }
}

/// Counts one. How many there were before.
pub(super) fn count(counter: &AtomicU64) -> u64 {
    counter.fetch_add(1, Ordering::Relaxed)
}

impl Health {
    /// The state of each connection.
    #[must_use]
    pub fn states(&self) -> Vec<State> {
        self.connections.iter().map(|state| state.borrow().clone()).collect()
    }

    /// Whether a connection is there, and anything came over one within this time. The platform answers a ping every two minutes, and
    /// one that is silent for a minute is made anew, so three minutes are a good time.
    #[must_use]
    pub fn is_live(&self, within: Duration) -> bool {
        let is_connected = |state: &watch::Receiver<State>| matches!(*state.borrow(), State::Connected { .. });
        self.connections.iter().any(is_connected) && self.last_heard().is_some_and(|last| last.elapsed() <= within)
    }

    /// When anything came last.
    #[must_use]
    pub fn last_heard(&self) -> Option<Instant> {
        *self.shared.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What came so far.
    #[must_use]
    pub fn traffic(&self) -> Traffic {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Traffic {
            messages: read(&self.shared.messages),
            malformed: read(&self.shared.malformed),
            old_cards: read(&self.shared.old_cards),
            reconnects: read(&self.shared.reconnects),
        }
    }

    /// Waits until a connection changes its state. Returns at once if the [`Socket`](super::Socket) is gone.
    pub async fn changed(&mut self) {
        let changes = self.connections.iter_mut().map(|state| Box::pin(state.changed()));
        drop(select_all(changes).await);
    }
}
