//! Work that is done once however many wait for it.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;
use tracing::Instrument;

use crate::error::{ErrorKind, TransportKind};
use crate::future::BoxFuture;
#[cfg(feature = "oauth")]
use crate::runtime;

/// Work under way, by what it is for.
///
/// It runs in a task of its own. Whoever of those who wait gives up, it goes on to its end.
pub(super) struct Flights<K, T>(Arc<Mutex<Waiting<K, T>>>);

type Waiting<K, T> = HashMap<K, watch::Receiver<Option<Outcome<T>>>>;
type Outcome<T> = Result<T, ErrorKind>;

impl<K, T> Default for Flights<K, T> {
    fn default() -> Self {
        Flights(Arc::default())
    }
}

impl<K, T> Flights<K, T>
where
    K: Eq + Hash + Clone + Send + 'static,
    T: Clone + Send + Sync + 'static,
{
    /// The outcome of the work under this key, which is begun unless it is under way. A failure is shared too; the next one who asks
    /// after it begins again.
    ///
    /// # Errors
    ///
    /// Those of the work; and an interruption, if the runtime ends on which the work was begun.
    #[cfg(feature = "oauth")]
    pub(super) async fn join(
        &self,
        key: &K,
        begin: impl FnOnce() -> BoxFuture<'static, Outcome<T>>,
    ) -> Result<T, ErrorKind> {
        runtime::check()?;
        let outcome = self.outcome(key, begin);
        let interrupted = || Err(ErrorKind::transport(TransportKind::Interrupted));
        end(outcome).await.unwrap_or_else(interrupted)
    }

    /// As [`join`](Self::join), for work that can be done again: if the runtime ends on which it was begun, one who waits on another
    /// runtime begins it there.
    pub(super) async fn join_again(
        &self,
        key: &K,
        begin: impl Fn() -> BoxFuture<'static, Outcome<T>>,
    ) -> Result<T, ErrorKind> {
        if let Some(outcome) = end(self.outcome(key, &begin)).await {
            return outcome;
        }
        // Not more often, since the work may have ended by a panic of a store's.
        let interrupted = || Err(ErrorKind::transport(TransportKind::Interrupted));
        end(self.outcome(key, begin)).await.unwrap_or_else(interrupted)
    }

    fn outcome(
        &self,
        key: &K,
        begin: impl FnOnce() -> BoxFuture<'static, Outcome<T>>,
    ) -> watch::Receiver<Option<Outcome<T>>> {
        let mut waiting = lock(&self.0);
        if let Some(outcome) = waiting.get(key) {
            return outcome.clone();
        }
        let (sender, receiver) = watch::channel(None);
        waiting.insert(key.clone(), receiver.clone());
        drop(waiting);
        let landing = Landing {
            key: key.clone(),
            waiting: Arc::clone(&self.0),
        };
        let work = begin();
        let task = async move {
            let outcome = work.await;
            drop(landing);
            // Nobody may be left to hear it.
            let _ = sender.send(Some(outcome));
        };
        tokio::spawn(task.in_current_span());
        receiver
    }
}

/// The outcome, when it is there; `None` if the task ended without one.
async fn end<T: Clone>(mut outcome: watch::Receiver<Option<Outcome<T>>>) -> Option<Outcome<T>> {
    let outcome = outcome.wait_for(Option::is_some).await;
    outcome.ok().as_deref().cloned().flatten()
}

/// Takes the work off the list when it ends, in whatever way.
struct Landing<K: Eq + Hash, T> {
    key: K,
    waiting: Arc<Mutex<Waiting<K, T>>>,
}

impl<K: Eq + Hash, T> Drop for Landing<K, T> {
    fn drop(&mut self) {
        lock(&self.waiting).remove(&self.key);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing panics while it is held; and if it did, the map would still be whole.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
