//! A place where replicas of a program share tokens.
//!
//! A client always remembers its tokens in memory. With a [`TokenStore`] it also looks there before it asks the platform, so that many
//! processes make one request between them. A store that fails costs nothing but that: the client logs a warning and goes on alone.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::secret::Secret;
use crate::store::StoreFuture;

/// A place where replicas of a program share tokens, app tickets and logins.
///
/// Whoever can read it can act as the app: treat it like the app secret. A call of a method that takes longer than two seconds counts as
/// failed.
pub trait TokenStore: Send + Sync + 'static {
    /// The value under a key. One whose time is over may be missing.
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<StoredToken>>;

    /// Puts a value under a key, in place of any other. After [`fresh_until`](StoredToken::fresh_until) it may be dropped.
    fn save<'a>(&'a self, key: &'a str, token: &'a StoredToken) -> StoreFuture<'a, ()>;

    /// Removes the value under a key, if it still is this one.
    fn remove<'a>(&'a self, key: &'a str, secret: &'a Secret) -> StoreFuture<'a, ()>;

    /// Tries to become the one who fetches the value under a key; until `release`, or until the time is over, nobody else does.
    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> StoreFuture<'a, bool>;

    /// Gives the claim back.
    fn release<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()>;
}

/// A store that a program shares, or chooses when it runs: `Arc<dyn TokenStore>`.
impl<T: TokenStore + ?Sized> TokenStore for Arc<T> {
    fn load<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<StoredToken>> {
        (**self).load(key)
    }

    fn save<'a>(&'a self, key: &'a str, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        (**self).save(key, token)
    }

    fn remove<'a>(&'a self, key: &'a str, secret: &'a Secret) -> StoreFuture<'a, ()> {
        (**self).remove(key, secret)
    }

    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> StoreFuture<'a, bool> {
        (**self).claim(key, time)
    }

    fn release<'a>(&'a self, key: &'a str) -> StoreFuture<'a, ()> {
        (**self).release(key)
    }
}

/// A value in a [`TokenStore`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredToken {
    /// The token; for a user, the login as JSON.
    pub secret: Secret,
    /// Until when it is used. Shortly after, it ends.
    pub fresh_until: SystemTime,
}

impl StoredToken {
    /// A value that is used until then.
    pub fn new(secret: impl Into<Secret>, fresh_until: SystemTime) -> Self {
        StoredToken {
            secret: secret.into(),
            fresh_until,
        }
    }

    /// How long it is still used.
    #[must_use]
    pub fn time_left(&self) -> Duration {
        self.fresh_until.duration_since(SystemTime::now()).unwrap_or_default()
    }
}
