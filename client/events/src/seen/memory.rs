//! Keys in the memory of this process.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::{Claim, SeenFuture, SeenStore};

/// A [`SeenStore`] in memory: for one process, until it ends. It keeps 10,000 keys unless told otherwise, and forgets the oldest first.
pub struct MemorySeen {
    most: usize,
    keys: Mutex<Keys>,
}

#[derive(Default)]
struct Keys {
    entries: HashMap<Arc<str>, Entry>,
    /// Each key and the number of its entry at that time, oldest first. One whose entry has another number is nothing.
    order: VecDeque<(Arc<str>, u64)>,
    next: u64,
}

struct Entry {
    number: u64,
    is_done: bool,
    until: Instant,
}

impl MemorySeen {
    /// A store of so many keys at most.
    #[must_use]
    pub fn new(most: usize) -> Self {
        MemorySeen {
            most: most.max(1),
            keys: Mutex::default(),
        }
    }

    pub(super) fn most(&self) -> usize {
        self.most
    }

    pub(super) fn claim_now(&self, key: &str, time: Duration) -> Claim {
        let mut keys = self.keys();
        match keys.entries.get(key) {
            Some(entry) if entry.until > Instant::now() => {
                if entry.is_done {
                    Claim::Done
                } else {
                    Claim::Busy
                }
            }
            _ => {
                keys.put(key, false, time, self.most);
                Claim::New
            }
        }
    }

    pub(super) fn keep_now(&self, key: &str, time: Duration) {
        let mut keys = self.keys();
        // It keeps the place that its claim has.
        match keys.entries.get_mut(key) {
            Some(entry) if !entry.is_done => {
                entry.is_done = true;
                entry.until = end_of(time);
            }
            _ => keys.put(key, true, time, self.most),
        }
    }

    pub(super) fn release_now(&self, key: &str) {
        let mut keys = self.keys();
        if keys.entries.get(key).is_some_and(|entry| !entry.is_done) {
            keys.entries.remove(key);
        }
    }

    fn keys(&self) -> MutexGuard<'_, Keys> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemorySeen {
    fn default() -> Self {
        Self::new(10_000)
    }
}

impl Keys {
    fn put(&mut self, key: &str, is_done: bool, time: Duration, most: usize) {
        let until = end_of(time);
        let number = self.next;
        self.next += 1;
        let key = Arc::<str>::from(key);
        self.entries.insert(Arc::clone(&key), Entry { number, is_done, until });
        self.order.push_back((key, number));
        if self.order.len() > most.saturating_mul(2) {
            let entries = &self.entries;
            self.order.retain(|(key, number)| is_current(entries, key, *number));
        }
        while self.entries.len() > most
            && let Some((oldest, number)) = self.order.pop_front()
        {
            if is_current(&self.entries, &oldest, number) {
                self.entries.remove(&oldest);
            }
        }
    }
}

/// A time without end is one of thirty years.
fn end_of(time: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(time)
        .unwrap_or(now + Duration::from_secs(30 * 365 * 86_400))
}

fn is_current(entries: &HashMap<Arc<str>, Entry>, key: &str, number: u64) -> bool {
    entries.get(key).is_some_and(|entry| entry.number == number)
}

impl SeenStore for MemorySeen {
    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, Claim> {
        Box::pin(ready(Ok(self.claim_now(key, time))))
    }

    fn keep<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, ()> {
        self.keep_now(key, time);
        Box::pin(ready(Ok(())))
    }

    fn release<'a>(&'a self, key: &'a str) -> SeenFuture<'a, ()> {
        self.release_now(key);
        Box::pin(ready(Ok(())))
    }
}

impl fmt::Debug for MemorySeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemorySeen")
            .field("most", &self.most)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::sleep;

    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[tokio::test(start_paused = true)]
    async fn a_claim_ends_with_its_time_and_what_was_kept_with_its_own() {
        let store = MemorySeen::default();
        assert_eq!(store.claim_now("a", MINUTE), Claim::New);
        sleep(MINUTE / 2).await;
        assert_eq!(store.claim_now("a", MINUTE), Claim::Busy);
        sleep(MINUTE / 2).await;
        assert_eq!(store.claim_now("a", MINUTE), Claim::New);
        store.keep_now("a", 3 * MINUTE);
        sleep(2 * MINUTE).await;
        assert_eq!(store.claim_now("a", MINUTE), Claim::Done);
        sleep(MINUTE).await;
        assert_eq!(store.claim_now("a", MINUTE), Claim::New);
        store.keep_now("a", Duration::MAX);
        assert_eq!(store.claim_now("a", MINUTE), Claim::Done);
    }

    #[tokio::test]
    async fn a_released_key_is_new_and_a_kept_one_is_not_released() {
        let store = MemorySeen::default();
        store.release_now("a");
        assert_eq!(store.claim_now("a", MINUTE), Claim::New);
        store.release_now("a");
        assert_eq!(store.claim_now("a", MINUTE), Claim::New);
        // Another one was at it after this one's claim had ended, and did it.
        store.keep_now("a", MINUTE);
        store.release_now("a");
        assert_eq!(store.claim_now("a", MINUTE), Claim::Done);
    }

    #[tokio::test]
    async fn the_oldest_goes_when_there_are_too_many() {
        let store = MemorySeen::new(3);
        for key in ["a", "b", "c", "d"] {
            store.keep_now(key, MINUTE);
        }
        // What is kept again is the newest.
        store.keep_now("b", MINUTE);
        store.keep_now("e", MINUTE);
        let known: Vec<_> = ["a", "b", "c", "d", "e"]
            .into_iter()
            .filter(|key| store.keys().entries.contains_key(*key))
            .collect();
        assert_eq!(known, ["b", "d", "e"]);
    }

    #[tokio::test]
    async fn claims_that_are_released_push_nothing_out_and_leave_nothing() {
        let store = MemorySeen::new(100);
        store.keep_now("kept", MINUTE);
        for number in 0..100_000 {
            let key = number.to_string();
            assert_eq!(store.claim_now(&key, MINUTE), Claim::New);
            store.release_now(&key);
        }
        assert_eq!(store.claim_now("kept", MINUTE), Claim::Done);
        let keys = store.keys();
        assert_eq!(keys.entries.len(), 1);
        assert!(keys.order.len() <= 200, "{}", keys.order.len());
    }
}
