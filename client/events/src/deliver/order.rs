//! Turns: events of one key are handled one after the other, and so are callbacks.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// What stands in one queue.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    /// As the program says.
    pub(crate) key: String,
    /// Whether a sender waits for a reply. Callbacks have a queue of their own: behind the handlers of events, the reply would come when the
    /// user who clicked has long been shown an error.
    pub(crate) is_callback: bool,
}

/// The queue of each key in which somebody stands.
#[derive(Default)]
pub(crate) struct Turns {
    queues: Mutex<Queues>,
}

#[derive(Default)]
struct Queues {
    by_key: HashMap<Key, VecDeque<Standing>>,
    next: u64,
}

/// One in a queue.
struct Standing {
    number: u64,
    /// Tells that the turn has come; `None` once it has.
    come: Option<oneshot::Sender<()>>,
}

/// A place in a queue. Who drops it leaves the queue from wherever it stands, and whoever is behind still waits for all before.
pub(crate) struct Turn {
    turns: Arc<Turns>,
    key: Key,
    number: u64,
    /// `None` for the first in the queue.
    comes: Option<oneshot::Receiver<()>>,
}

impl Turns {
    /// Stands in the queue of a key.
    pub(crate) fn stand(self: &Arc<Self>, key: Key) -> Turn {
        let mut queues = self.queues();
        let number = queues.next;
        queues.next += 1;
        let queue = queues.by_key.entry(key.clone()).or_default();
        let (come, comes) = if queue.is_empty() {
            (None, None)
        } else {
            let (come, comes) = oneshot::channel();
            (Some(come), Some(comes))
        };
        queue.push_back(Standing { number, come });
        drop(queues);
        Turn {
            turns: Arc::clone(self),
            key,
            number,
            comes,
        }
    }

    fn queues(&self) -> MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn {
    /// Waits until all before have left.
    pub(crate) async fn come(&mut self) {
        if let Some(comes) = self.comes.take() {
            // Nobody drops the other end unsent while this stands in the queue.
            let _ = comes.await;
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut queues = self.turns.queues();
        let Some(queue) = queues.by_key.get_mut(&self.key) else {
            return;
        };
        queue.retain(|standing| standing.number != self.number);
        match queue.front_mut() {
            // It is told once, whoever leaves.
            Some(first) => {
                if let Some(come) = first.come.take() {
                    let _ = come.send(());
                }
            }
            None => {
                queues.by_key.remove(&self.key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::task::{Context, Poll, Waker};

    use super::*;

    fn key(key: &str) -> Key {
        Key {
            key: key.to_owned(),
            is_callback: false,
        }
    }

    /// Whether the turn has come.
    fn has_come(turn: &mut Turn) -> bool {
        let Some(comes) = &mut turn.comes else { return true };
        let mut context = Context::from_waker(Waker::noop());
        matches!(Pin::new(comes).poll(&mut context), Poll::Ready(Ok(())))
    }

    #[tokio::test]
    async fn the_next_goes_on_when_the_one_before_ends() {
        let turns = Arc::<Turns>::default();
        let mut first = turns.stand(key("a"));
        let mut second = turns.stand(key("a"));
        let mut other = turns.stand(key("b"));
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
        assert!(turns.queues().by_key.is_empty());
    }

    #[test]
    fn who_leaves_before_its_turn_frees_nobody() {
        let turns = Arc::<Turns>::default();
        let stand = || turns.stand(key("a"));
        // Whether the one that leaves stands last, or has somebody behind.
        for is_last in [true, false] {
            let first = stand();
            let leaves = stand();
            let mut behind = if is_last {
                drop(leaves);
                stand()
            } else {
                let behind = stand();
                drop(leaves);
                behind
            };
            assert!(!has_come(&mut behind));
            drop(first);
            assert!(has_come(&mut behind));
            drop(behind);
            assert!(turns.queues().by_key.is_empty());
        }
    }
}
