//! Turns: events of one key are handled one after the other.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

/// The last in the queue of each key.
#[derive(Default)]
pub(crate) struct Turns {
    last: Mutex<Last>,
}

#[derive(Default)]
struct Last {
    /// The number of the one who stands last, and what ends with its turn.
    by_key: HashMap<String, (u64, oneshot::Receiver<()>)>,
    next: u64,
}

/// A place in a queue. Who drops it lets the next one go on.
pub(crate) struct Turn {
    turns: Arc<Turns>,
    key: String,
    number: u64,
    before: Option<oneshot::Receiver<()>>,
    _end: oneshot::Sender<()>,
}

impl Turns {
    /// Stands in the queue of a key.
    pub(crate) fn stand(self: &Arc<Self>, key: String) -> Turn {
        let (end, ended) = oneshot::channel();
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let number = last.next;
        last.next += 1;
        let before = last.by_key.insert(key.clone(), (number, ended));
        Turn {
            turns: Arc::clone(self),
            key,
            number,
            before: before.map(|(_, ended)| ended),
            _end: end,
        }
    }
}

impl Turn {
    /// Waits for the one before.
    pub(crate) async fn come(&mut self) {
        if let Some(before) = self.before.take() {
            // It is dropped and never sent.
            let _ = before.await;
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut last = self.turns.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last
            .by_key
            .get(&self.key)
            .is_some_and(|(number, _)| *number == self.number)
        {
            last.by_key.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_next_goes_on_when_the_one_before_ends() {
        let turns = Arc::<Turns>::default();
        let mut first = turns.stand("a".to_owned());
        let mut second = turns.stand("a".to_owned());
        let mut other = turns.stand("b".to_owned());
        first.come().await;
        other.come().await;
        let waiting = tokio::spawn(async move {
            second.come().await;
            second
        });
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        drop(first);
        drop(waiting.await);
        drop(other);
        assert!(turns.last.lock().unwrap().by_key.is_empty());
    }
}
