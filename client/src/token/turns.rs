//! Turns: one at a time for each name, and nothing kept for a name that nobody works under.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::OwnedMutexGuard;

type Lock = Arc<tokio::sync::Mutex<()>>;

/// Locks by name. They exist while somebody holds one or waits for it.
#[derive(Default)]
pub(super) struct Turns(Mutex<HashMap<Arc<str>, Lock>>);

impl Turns {
    /// Waits until nobody else works under a name.
    pub(super) async fn take(&self, name: &Arc<str>) -> Turn<'_> {
        let lock = Arc::clone(self.lock().entry(Arc::clone(name)).or_default());
        // Made before the wait, so that one who gives up waiting leaves nothing behind either.
        let mut turn = Turn {
            turns: self,
            name: Arc::clone(name),
            held: None,
        };
        turn.held = Some(lock.lock_owned().await);
        turn
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Arc<str>, Lock>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many names there are locks for.
    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.lock().len()
    }
}

/// A turn, until it is dropped.
pub(super) struct Turn<'a> {
    turns: &'a Turns,
    name: Arc<str>,
    held: Option<OwnedMutexGuard<()>>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut locks = self.turns.lock();
        self.held = None;
        // All who wait hold the lock as well, and nobody gets at it while the map is locked.
        if locks.get(&self.name).is_some_and(|lock| Arc::strong_count(lock) == 1) {
            locks.remove(&self.name);
        }
    }
}
