//! Work that is done once however many wait for it.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;
use tracing::Instrument;

use crate::error::{ErrorKind, TransportKind};
use crate::future::BoxFuture;

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
    pub(super) async fn join(
        &self,
        key: &K,
        begin: impl FnOnce() -> BoxFuture<'static, Outcome<T>>,
    ) -> Result<T, ErrorKind> {
        let mut outcome = self.outcome(key, begin);
        match outcome.wait_for(Option::is_some).await.as_deref() {
            Ok(Some(outcome)) => outcome.clone(),
            // The task ended without a word: its runtime was shut down.
            Ok(None) | Err(_) => Err(ErrorKind::transport(TransportKind::Interrupted)),
        }
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
