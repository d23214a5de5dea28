//! A store that a test can look into, hold up and break.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::Instant;

use crate::secret::Secret;
use crate::token::{StoreFuture, StoredToken, TokenStore};

/// A store that several processes share.
#[derive(Clone, Default)]
pub(super) struct Store(Arc<State>);

struct State {
    values: Mutex<HashMap<String, StoredToken>>,
    claims: Mutex<HashMap<String, Instant>>,
    /// Every piece of work takes a permit.
    open: Semaphore,
    broken: Mutex<bool>,
    keeps_all: Mutex<bool>,
}

impl Default for State {
    fn default() -> Self {
        State {
            values: Mutex::default(),
            claims: Mutex::default(),
            open: Semaphore::new(Semaphore::MAX_PERMITS),
            broken: Mutex::default(),
            keeps_all: Mutex::default(),
        }
    }
}

impl Store {
    pub(super) fn value(&self, key: &str) -> Option<StoredToken> {
        self.0.values.lock().unwrap().get(key).cloned()
    }

    pub(super) fn put(&self, key: &str, token: StoredToken) {
        self.0.values.lock().unwrap().insert(key.to_owned(), token);
    }

    pub(super) fn claims(&self) -> usize {
        self.0.claims.lock().unwrap().len()
    }

    /// From now on every piece of work fails, or none.
    pub(super) fn breaks(&self, broken: bool) {
        *self.0.broken.lock().unwrap() = broken;
    }

    /// From now on nothing can be removed, while all else works; or everything can.
    pub(super) fn keeps_all(&self, keeps: bool) {
        *self.0.keeps_all.lock().unwrap() = keeps;
    }

    /// From now on every piece of work hangs.
    pub(super) fn hang(&self) {
        self.0.open.forget_permits(Semaphore::MAX_PERMITS);
    }

    fn with<'a, T: Send + 'a>(&'a self, work: impl FnOnce(&State) -> T + Send + 'a) -> StoreFuture<'a, T> {
        Box::pin(async move {
            let _permit = self.0.open.acquire().await?;
            if *self.0.broken.lock().unwrap() {
                return Err("the store is broken".into());
            }
            Ok(work(&self.0))
        })
    }
}

impl TokenStore for Store {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<StoredToken>> {
        self.with(|state| state.values.lock().unwrap().get(key).cloned())
    }

    fn save<'a>(&'a self, key: &'a str, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        self.with(|state| {
            state.values.lock().unwrap().insert(key.to_owned(), token.clone());
        })
    }

    fn remove<'a>(&'a self, key: &'a str, secret: &'a Secret) -> StoreFuture<'a, ()> {
        self.with(|state| {
            let mut values = state.values.lock().unwrap();
            let is_meant = values.get(key).is_some_and(|token| token.secret == *secret);
            if is_meant && !*state.keeps_all.lock().unwrap() {
                values.remove(key);
            }
        })
    }

    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> StoreFuture<'a, bool> {
        self.with(move |state| {
            let (now, mut claims) = (Instant::now(), state.claims.lock().unwrap());
            let free = claims.get(key).is_none_or(|until| *until <= now);
            if free {
                claims.insert(key.to_owned(), now + time);
            }
            free
        })
    }

    fn release<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()> {
        self.with(|state| {
            state.claims.lock().unwrap().remove(key);
        })
    }
}
