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
    /// No handler took it, and it was sent back for another process.
    pub refused: u64,
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
    handled: AtomicU64,
    late: AtomicU64,
    duplicates: AtomicU64,
    unhandled: AtomicU64,
    refused: AtomicU64,
    stale: AtomicU64,
    ignored: AtomicU64,
    failed: AtomicU64,
    busy: AtomicU64,
    draining: AtomicU64,
    failed_late: AtomicU64,
    store_failures: AtomicU64,
}

impl Counters {
    pub(crate) fn count(&self, outcome: Outcome) {
        self.of(outcome).fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn count_late_failure(&self) {
        self.failed_late.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn count_store_failure(&self) {
        self.store_failures.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn read(&self) -> Counts {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let mut counts = Counts {
            received: 0,
            handled: read(&self.handled),
            late: read(&self.late),
            duplicates: read(&self.duplicates),
            unhandled: read(&self.unhandled),
            refused: read(&self.refused),
            stale: read(&self.stale),
            ignored: read(&self.ignored),
            failed: read(&self.failed),
            busy: read(&self.busy),
            draining: read(&self.draining),
            failed_late: read(&self.failed_late),
            store_failures: read(&self.store_failures),
        };
        counts.received = counts.handled
            + counts.late
            + counts.duplicates
            + counts.unhandled
            + counts.refused
            + counts.stale
            + counts.ignored
            + counts.failed
            + counts.busy
            + counts.draining;
        counts
    }

    fn of(&self, outcome: Outcome) -> &AtomicU64 {
        match outcome {
            Outcome::Handled => &self.handled,
            Outcome::Late => &self.late,
            Outcome::Duplicate => &self.duplicates,
            Outcome::Unhandled => &self.unhandled,
            Outcome::Refused => &self.refused,
            Outcome::Stale => &self.stale,
            Outcome::Ignored => &self.ignored,
            Outcome::Failed => &self.failed,
            Outcome::Busy => &self.busy,
            Outcome::Draining => &self.draining,
        }
    }
}
