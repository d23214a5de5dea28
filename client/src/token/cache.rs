//! Tokens that the client got itself, each fetched once however many calls wait for it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::OnceCell;
use tokio::time::Instant;

use super::store::{StoredToken, TokenStore, or_warn};
use super::{Access, Key, fetch, login};
use crate::error::ErrorKind;
use crate::exchange::Inner;
use crate::future::BoxFuture;
use crate::secret::Secret;

/// A token is renewed this long before it ends. The platform issues a new one only in the last 30 minutes of the old one, and both are
/// then valid.
const EARLY: Duration = Duration::from_secs(10 * 60);

/// How long another process may take to fetch what this one waits for.
const CLAIM: Duration = Duration::from_secs(10);

/// How often this process looks whether the other one is done.
const LOOK: Duration = Duration::from_millis(50);

/// The client's tokens.
#[derive(Default)]
pub(crate) struct Tokens {
    slots: Mutex<HashMap<Key, State>>,
    ticket: Mutex<Option<Secret>>,
    #[cfg(feature = "oauth")]
    pub(super) logins: login::Logins,
    pub(crate) store: Option<Arc<dyn TokenStore>>,
}

#[derive(Default)]
struct State {
    cached: Option<StoredToken>,
    /// The request on its way. All who come meanwhile share its result, a failure too; the next one after it tries again.
    flight: Option<Arc<Flight>>,
}

type Flight = OnceCell<Result<StoredToken, ErrorKind>>;

/// Until when a token of this lifetime is used. A short one is used for half its life.
pub(super) fn fresh_until(lifetime: Duration) -> SystemTime {
    SystemTime::now() + lifetime.saturating_sub(EARLY.min(lifetime / 2))
}

impl Tokens {
    pub(crate) fn new(store: Option<Arc<dyn TokenStore>>) -> Self {
        Tokens {
            store,
            ..Tokens::default()
        }
    }

    /// The token under a key, fetched if need be.
    pub(crate) async fn get(&self, client: &Inner, key: &Key) -> Result<Secret, ErrorKind> {
        let flight = {
            let mut slots = self.lock();
            let cached = slots.get(key).and_then(|state| state.cached.as_ref());
            if let Some(cached) = cached.filter(|cached| !cached.time_left().is_zero()) {
                return Ok(cached.secret.clone());
            }
            Arc::clone(slots.entry(key.clone()).or_default().flight.get_or_insert_default())
        };
        // If the caller who fetches gives up, one who waits takes over.
        let result = flight.get_or_init(|| Box::pin(self.obtain(client, key))).await.clone();
        let mut slots = self.lock();
        let state = slots.entry(key.clone()).or_default();
        if state
            .flight
            .as_ref()
            .is_some_and(|current| Arc::ptr_eq(current, &flight))
        {
            state.flight = None;
            state.cached = result.clone().ok();
        }
        result.map(|token| token.secret)
    }

    /// As [`get`](Self::get), for where getting one token needs another.
    pub(super) fn get_boxed<'a>(&'a self, client: &'a Inner, key: &'a Key) -> BoxFuture<'a, Result<Secret, ErrorKind>> {
        Box::pin(self.get(client, key))
    }

    /// Drops a token that was refused. A token that was renewed meanwhile stays. Whether another try makes sense: never with a token
    /// that the caller supplied.
    pub(crate) async fn forget(&self, client: &Inner, token: &Access) -> bool {
        let Some(key) = &token.key else { return false };
        let dropped = self
            .lock()
            .get_mut(key)
            .and_then(|state| state.cached.take_if(|cached| cached.secret == token.secret));
        if let Key::User(user) = key {
            return login::expire(client, user, &token.secret).await;
        }
        if let (Some(_), Some(store)) = (dropped, &self.store) {
            or_warn("drop a refused token", store.remove(&key.name(client), &token.secret)).await;
        }
        true
    }

    /// The app ticket that arrived last.
    pub(super) fn ticket(&self) -> Option<Secret> {
        self.ticket.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn set_ticket(&self, ticket: Option<Secret>) {
        *self.ticket.lock().unwrap_or_else(PoisonError::into_inner) = ticket;
    }

    /// Drops what is remembered under a key, since something newer is known.
    #[cfg(feature = "oauth")]
    pub(crate) fn drop_cached(&self, key: &Key) {
        self.lock().remove(key);
    }

    /// From the store, from another process that is fetching it just now, or from the platform.
    async fn obtain(&self, client: &Inner, key: &Key) -> Result<StoredToken, ErrorKind> {
        let Some(store) = &self.store else {
            return fetch::fetch(client, key).await;
        };
        let name = key.name(client);
        let claimed = match self.wait_for_another(&**store, key, &name).await {
            Ok(token) => return Ok(token),
            Err(claimed) => claimed,
        };
        let fetched = fetch::fetch(client, key).await;
        if let (Ok(token), false) = (&fetched, matches!(key, Key::User(_))) {
            or_warn("keep a token", store.save(&name, token)).await;
        }
        if claimed {
            or_warn("release a claim", store.release(&name)).await;
        }
        fetched
    }

    /// A token from the store; or, if this process should fetch it, whether it holds the claim.
    async fn wait_for_another(&self, store: &dyn TokenStore, key: &Key, name: &str) -> Result<StoredToken, bool> {
        let give_up = Instant::now() + CLAIM;
        loop {
            // A user's access token is inside the login, which only `fetch` can read.
            let loaded = match key {
                Key::User(_) => None,
                Key::App | Key::Tenant(_) => or_warn("load a token", store.load(name)).await.ok_or(false)?,
            };
            if let Some(token) = loaded.filter(|token| !token.time_left().is_zero()) {
                return Ok(token);
            }
            if or_warn("claim a token", store.claim(name, CLAIM)).await.ok_or(false)? {
                return Err(true);
            }
            if Instant::now() >= give_up {
                return Err(false);
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Key, State>> {
        // Nothing panics while it is held; and if it did, the state would still be whole.
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
