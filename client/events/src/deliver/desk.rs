//! What all events of a program share.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use super::once::AtWork;
use super::order::Turns;
use crate::counts::Counters;

/// How many events may be at work at once.
const AT_ONCE: u32 = 256;

/// Where events are worked at.
pub(crate) struct Desk {
    pub(crate) counters: Counters,
    pub(super) at_work: Arc<AtWork>,
    pub(super) turns: Arc<Turns>,
    places: Arc<Semaphore>,
    at_once: u32,
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
        let at_once = at_once.clamp(1, 1 << 20);
        Desk {
            counters: Counters::default(),
            at_work: Arc::default(),
            turns: Arc::default(),
            places: Arc::new(Semaphore::new(at_once as usize)),
            at_once,
            draining: AtomicBool::new(false),
            slow: Mutex::default(),
        }
    }

    /// How many events are at work.
    pub(crate) fn at_work(&self) -> usize {
        (self.at_once as usize).saturating_sub(self.places.available_permits())
    }

    /// Takes no more events, and waits for those at work. How many still are when the time is over.
    pub(crate) async fn drain(&self, time: Duration) -> usize {
        self.draining.store(true, Ordering::SeqCst);
        match timeout(time, self.places.acquire_many(self.at_once)).await {
            Ok(_) => 0,
            Err(_) => self.at_work(),
        }
    }

    pub(crate) fn is_draining(&self) -> bool {
        self.draining.load(Ordering::SeqCst)
    }

    /// A place, if one is free.
    pub(super) fn place(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.places).try_acquire_owned().ok()
    }

    /// Whether the handler of this type is slow for the first time.
    pub(super) fn is_news(&self, event_type: &str) -> bool {
        let mut slow = self.slow.lock().unwrap_or_else(PoisonError::into_inner);
        !slow.contains(event_type) && slow.insert(event_type.to_owned())
    }
}
