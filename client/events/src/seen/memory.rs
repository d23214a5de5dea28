//! Keys in the memory of this process.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};
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
    entries: HashMap<Box<str>, Entry>,
    /// Each key and the number of its entry at that time, oldest first. One whose entry has another number is nothing.
    order: VecDeque<(Box<str>, u64)>,
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
        let now = Instant::now();
        // A time without end is one of thirty years.
        let until = now
            .checked_add(time)
            .unwrap_or(now + Duration::from_secs(30 * 365 * 86_400));
        let number = self.next;
        self.next += 1;
        let entry = Entry { number, is_done, until };
        self.entries.insert(key.into(), entry);
        self.order.push_back((key.into(), number));
        while self.entries.len() > most || self.order.len() > most.saturating_mul(4) {
            let Some((oldest, number)) = self.order.pop_front() else {
                break;
            };
            if self.entries.get(&oldest).is_some_and(|entry| entry.number == number) {
                self.entries.remove(&oldest);
            }
        }
    }
}

impl SeenStore for MemorySeen {
    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, Claim> {
        let mut keys = self.keys();
        let claim = match keys.entries.get(key) {
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
        };
        Box::pin(ready(Ok(claim)))
    }

    fn keep<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, ()> {
        self.keys().put(key, true, time, self.most);
        Box::pin(ready(Ok(())))
    }

    fn release<'a>(&'a self, key: &'a str) -> SeenFuture<'a, ()> {
        self.keys().entries.remove(key);
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
