//! What all events of a program share.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::timeout;

use super::once::AtWork;
use super::order::Turns;
use super::places::{Place, Places};
use crate::counts::Counters;
#[cfg(feature = "socket")]
use crate::delivery::{Answer, Outcome};

/// How many events may be at work at once.
const AT_ONCE: u32 = 256;

/// Where events are worked at.
pub(crate) struct Desk {
    pub(crate) counters: Counters,
    pub(super) at_work: Arc<AtWork>,
    pub(super) turns: Arc<Turns>,
    places: Arc<Places>,
    draining: AtomicBool,
    /// Types of which it was said that their handler is slow.
    slow: Mutex<HashSet<String>>,
}

impl Default for Desk {
    fn default() -> Self {
        Self::new(AT_ONCE)
    }
}

impl Desk {
    /// A desk with so many places, one at least.
    pub(crate) fn new(at_once: u32) -> Self {
        Desk {
            counters: Counters::default(),
            at_work: Arc::default(),
            turns: Arc::default(),
            places: Places::new(at_once.clamp(1, 1 << 20) as usize),
            draining: AtomicBool::new(false),
            slow: Mutex::default(),
        }
    }

    /// How many events are at work.
    pub(crate) fn at_work(&self) -> usize {
        self.places.taken()
    }

    /// Takes no more events, for good.
    pub(crate) fn close(&self) {
        self.draining.store(true, Ordering::SeqCst);
    }

    /// Waits for those at work. How many still are when the time is over.
    pub(crate) async fn rest(&self, time: Duration) -> usize {
        match timeout(time, self.places.until_none()).await {
            Ok(()) => 0,
            Err(_) => self.at_work(),
        }
    }

    /// What a door answers that takes no more, whatever other doors do.
    #[cfg(feature = "socket")]
    pub(crate) fn send_back(&self) -> Answer {
        self.counters.count(Outcome::Draining);
        Answer::of(Outcome::Draining)
    }

    /// Says what to do, if a door opens when no more events are taken.
    #[cfg(any(feature = "socket", feature = "webhook"))]
    pub(crate) fn warn_if_closed(&self) {
        if self.is_draining() {
            tracing::warn!(
                target: "feishu",
                "these `Events` were drained, and send back whatever comes; what goes on after the end needs new ones, from `Events::new()`"
            );
        }
    }

    pub(super) fn is_draining(&self) -> bool {
        self.draining.load(Ordering::SeqCst)
    }

    /// A place, if one is free. None once the desk is closed, however short before the event came: who has waited for the end may rely on
    /// it.
    pub(super) fn place(&self) -> Option<Place> {
        self.places.take().filter(|_| !self.is_draining())
    }

    /// Whether the handler of this type is slow for the first time.
    pub(super) fn is_news(&self, event_type: &str) -> bool {
        let mut slow = self.slow.lock().unwrap_or_else(PoisonError::into_inner);
        !slow.contains(event_type) && slow.insert(event_type.to_owned())
    }
}
