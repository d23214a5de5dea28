//! How many events came to what end.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::delivery::Outcome;

/// How many events came to what end since the program began, for a health endpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// All that were delivered.
    pub received: u64,
    /// The handler ended well in time.
    pub handled: u64,
    /// The answer went before the handler ended.
    pub late: u64,
    /// It had been handled, or was being handled.
    pub duplicates: u64,
    /// No handler took it.
    pub unhandled: u64,
    /// It was too old.
    pub stale: u64,
    /// It was to be ignored.
    pub ignored: u64,
    /// The handler failed in time.
    pub failed: u64,
    /// The handler failed after the answer.
    pub failed_late: u64,
    /// There were too many at work.
    pub busy: u64,
    /// The program was ending.
    pub draining: u64,
    /// The store of what was handled failed, and an event went on as a new one.
    pub store_failures: u64,
}

/// What is counted while it goes on.
#[derive(Default)]
pub(crate) struct Counters {
    outcomes: [AtomicU64; 9],
    failed_late: AtomicU64,
    store_failures: AtomicU64,
}

impl Counters {
    pub(crate) fn count(&self, outcome: Outcome) {
        self.outcomes[outcome as usize].fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn count_late_failure(&self) {
        self.failed_late.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn count_store_failure(&self) {
        self.store_failures.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn read(&self) -> Counts {
        let of = |outcome: Outcome| self.outcomes[outcome as usize].load(Ordering::Relaxed);
        Counts {
            received: self.outcomes.iter().map(|count| count.load(Ordering::Relaxed)).sum(),
            handled: of(Outcome::Handled),
            late: of(Outcome::Late),
            duplicates: of(Outcome::Duplicate),
            unhandled: of(Outcome::Unhandled),
            stale: of(Outcome::Stale),
            ignored: of(Outcome::Ignored),
            failed: of(Outcome::Failed),
            busy: of(Outcome::Busy),
            draining: of(Outcome::Draining),
            failed_late: self.failed_late.load(Ordering::Relaxed),
            store_failures: self.store_failures.load(Ordering::Relaxed),
        }
    }
}
