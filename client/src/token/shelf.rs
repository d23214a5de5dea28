//! What a client does with a store: the same whether there is one, none, or one that fails.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::request::REQUEST;
use super::store::{StoredToken, TokenStore};
use crate::app::App;
use crate::runtime;
use crate::secret::Secret;
use crate::store::{StoreError, StoreFuture};
use crate::visible::Visible;

/// How long a claim lasts at most: a request, and the store's work before and after it.
const CLAIM: Duration = REQUEST.saturating_add(Duration::from_secs(10));

/// How often this process looks whether another one is done.
const LOOK: Duration = Duration::from_millis(50);

/// A store that hangs must not hold up calls for long.
const PATIENCE: Duration = Duration::from_secs(2);

/// For how long to wait for another process that is at work under a name.
#[derive(Clone, Copy)]
pub(super) enum Wait {
    /// Not for long: doing the same work twice is harmless.
    Briefly,
    /// Until its claim has ended, whatever became of it: what it does can be done once only.
    #[cfg_attr(not(feature = "oauth"), allow(dead_code, reason = "only logins need it"))]
    Out,
}

/// What came of waiting for a claim.
pub(super) enum Claim<T> {
    /// It is not needed: what was looked for is there.
    Found(T),
    /// It is held, and must be [released](Shelf::release).
    Held,
    /// Another process holds it.
    Taken,
    /// The store failed.
    Failed(#[cfg_attr(not(feature = "oauth"), allow(dead_code, reason = "only logins tell"))] StoreError),
}

/// A client's store, if it has one. Names get host and app before them, since a store may serve several.
#[derive(Clone)]
pub(super) struct Shelf {
    store: Option<Arc<dyn TokenStore>>,
    prefix: Arc<str>,
}

impl Shelf {
    pub(super) fn new(app: &App, store: Option<Arc<dyn TokenStore>>) -> Self {
        let origin = app.base_url.origin().ascii_serialization();
        Shelf {
            store,
            prefix: format!("feishu:{origin}:{}:", app.id).into(),
        }
    }

    /// The value under a name; `None` without a store.
    pub(super) async fn load(&self, name: &str) -> Result<Option<StoredToken>, StoreError> {
        let Some(store) = &self.store else { return Ok(None) };
        in_time("load", name, store.load(&self.key(name))).await
    }

    /// Puts a value under a name.
    pub(super) async fn save(&self, name: &str, token: &StoredToken) -> Result<(), StoreError> {
        let Some(store) = &self.store else { return Ok(()) };
        in_time("keep", name, store.save(&self.key(name), token)).await
    }

    /// Removes the value under a name, if it still is this one.
    pub(super) async fn remove(&self, name: &str, secret: &Secret) -> Result<(), StoreError> {
        let Some(store) = &self.store else { return Ok(()) };
        in_time("drop", name, store.remove(&self.key(name), secret)).await
    }

    /// Gives a claim back.
    pub(super) async fn release(&self, name: &str) {
        let Some(store) = &self.store else { return };
        // It ends by itself if the store fails.
        let _ = in_time("release", name, store.release(&self.key(name))).await;
    }

    /// Becomes the one who works under a name, unless what is wanted appears meanwhile.
    ///
    /// `find` looks at each value that the store shows, and once more after the claim is held: another process may have been at work
    /// between a look and the claim. Without a store there is one look, at nothing.
    pub(super) async fn claim<T>(
        &self,
        name: &str,
        wait: Wait,
        mut find: impl FnMut(Option<StoredToken>) -> Option<T> + Send,
    ) -> Claim<T> {
        let give_up = Instant::now()
            + match wait {
                Wait::Briefly => Duration::from_secs(10),
                Wait::Out => CLAIM,
            };
        let mut held = self.store.is_none();
        loop {
            let value = match self.load(name).await {
                Ok(value) => value,
                Err(problem) => {
                    if held {
                        self.release(name).await;
                    }
                    return Claim::Failed(problem);
                }
            };
            if let Some(found) = find(value) {
                if held {
                    self.release(name).await;
                }
                return Claim::Found(found);
            }
            if held {
                return Claim::Held;
            }
            match self.try_claim(name).await {
                Ok(true) => held = true,
                Ok(false) if Instant::now() >= give_up => return Claim::Taken,
                Ok(false) => tokio::time::sleep(LOOK).await,
                Err(problem) => return Claim::Failed(problem),
            }
        }
    }

    async fn try_claim(&self, name: &str) -> Result<bool, StoreError> {
        let Some(store) = &self.store else { return Ok(true) };
        in_time("claim", name, store.claim(&self.key(name), CLAIM)).await
    }

    fn key(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }
}

/// A store's work, within a time. A failure is logged, since most of those who ask go on without the store.
async fn in_time<T>(action: &str, name: &str, work: StoreFuture<'_, T>) -> Result<T, StoreError> {
    let result = match runtime::check() {
        Ok(()) => tokio::time::timeout(PATIENCE, work)
            .await
            .unwrap_or_else(|_| Err("no answer in two seconds".into())),
        Err(error) => Err(error.into()),
    };
    if let Err(problem) = &result {
        // A name holds at most the id of a tenant or of a user.
        let kind = name.split(':').next().unwrap_or_default();
        tracing::warn!(target: "feishu", "the token store failed to {action} `{kind}`: {}; going on with what is in memory", Visible(problem));
    }
    result
}
