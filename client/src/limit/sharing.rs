//! What a client does with a store of limits, and without one that fails.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::counted::{Counted, Key};
use super::store::LimitStore;
use crate::app::App;
use crate::store::StoreFuture;
use crate::visible::Visible;

/// A store that hangs must not hold up calls for long.
pub(super) const PATIENCE: Duration = Duration::from_millis(300);

/// How long a store that failed is left alone.
pub(super) const BREAK: Duration = Duration::from_secs(5);

/// A client's store of limits. Keys get host and app before them, since a store may serve several.
pub(super) struct Sharing {
    store: Arc<dyn LimitStore>,
    prefix: String,
    /// The store failed, and is asked again then.
    again: Mutex<Option<Instant>>,
}

impl Sharing {
    pub(super) fn new(app: &App, store: Arc<dyn LimitStore>) -> Self {
        let origin = app.base_url.origin().ascii_serialization();
        Sharing {
            store,
            prefix: format!("{origin}:{}", app.id),
            again: Mutex::default(),
        }
    }

    /// As [`LimitStore::take`]; `None` if this process is to keep its own windows.
    pub(super) async fn take(&self, counted: &[Counted<'_>], within: Duration) -> Option<Duration> {
        let keys = counted.iter().map(|one| (self.key(&one.key), one.windows.to_vec()));
        let keys: Vec<_> = keys.collect();
        self.ask(|store| store.take(&keys, within)).await
    }

    /// As [`LimitStore::pause`].
    pub(super) async fn pause(&self, key: &Key, time: Duration) {
        let key = self.key(key);
        self.ask(|store| store.pause(&key, time)).await;
    }

    fn key(&self, key: &Key) -> String {
        format!("{}:{key}", self.prefix)
    }

    /// The store's answer; `None` if it fails, or failed a moment ago.
    async fn ask<'a, T>(&'a self, work: impl FnOnce(&'a dyn LimitStore) -> StoreFuture<'a, T>) -> Option<T> {
        let failed = {
            let (now, mut again) = (Instant::now(), self.again());
            if again.is_some_and(|again| now < again) {
                return None;
            }
            // One call finds out whether it works again, and the others do not wait for that.
            let failed = again.is_some();
            *again = again.map(|_| now + BREAK);
            failed
        };
        let result = timeout(PATIENCE, work(&*self.store)).await;
        match result.unwrap_or_else(|_| Err("no answer in 300 milliseconds".into())) {
            Ok(value) => {
                if failed {
                    *self.again() = None;
                    tracing::info!(target: "feishu", "the limit store works again, and windows are shared with other processes");
                }
                Some(value)
            }
            Err(problem) => {
                if self.again().replace(Instant::now() + BREAK).is_none() {
                    tracing::warn!(target: "feishu", "the limit store failed: {}; this process keeps its own windows until it works again", Visible(problem));
                }
                None
            }
        }
    }

    fn again(&self) -> MutexGuard<'_, Option<Instant>> {
        self.again.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
