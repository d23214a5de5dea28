//! How many events are at work, and room for no more.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;

/// Places for events at work.
pub(super) struct Places {
    most: usize,
    taken: AtomicUsize,
    /// Told when the last one at work ends.
    none_left: Notify,
}

/// A place of an event at work, free again when this is dropped.
pub(super) struct Place(Arc<Places>);

impl Places {
    pub(super) fn new(most: usize) -> Arc<Self> {
        Arc::new(Places {
            most,
            taken: AtomicUsize::new(0),
            none_left: Notify::new(),
        })
    }

    /// A place, if one is free.
    pub(super) fn take(self: &Arc<Self>) -> Option<Place> {
        let more = |taken| (taken < self.most).then_some(taken + 1);
        let taken = self.taken.fetch_update(Ordering::SeqCst, Ordering::SeqCst, more);
        taken.is_ok().then(|| Place(Arc::clone(self)))
    }

    /// How many are taken.
    pub(super) fn taken(&self) -> usize {
        self.taken.load(Ordering::SeqCst)
    }

    /// Waits until none is taken. Takes none itself, so it disturbs nobody.
    pub(super) async fn until_none(&self) {
        loop {
            // Listens before it looks, so that no end is missed in between.
            let mut none_left = pin!(self.none_left.notified());
            none_left.as_mut().enable();
            if self.taken() == 0 {
                return;
            }
            none_left.await;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if self.0.taken.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.0.none_left.notify_waiters();
        }
    }
}
