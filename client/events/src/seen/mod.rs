//! What was handled, so that it is handled once.
//!
//! The platform sends an event again until it is answered, and sometimes after. So whoever handles one claims its keys before, keeps them
//! when it was handled, and releases them when it failed.

mod file;
mod log;
mod memory;
#[cfg(feature = "redis-1")]
mod redis;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

pub use self::file::FileSeen;
pub use self::memory::MemorySeen;
#[cfg(feature = "redis-1")]
pub use self::redis::RedisSeen;
use crate::failure::Failure;

/// What a [`SeenStore`] returns. The message of an error comes into logs, so it must hold no password of the store.
pub type SeenFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send + 'a>>;

/// A place where the keys of events are kept. A call of a method that takes longer than 300 milliseconds counts as failed.
///
/// A store that fails stops no event: it is handled as a new one, which is logged and counted.
pub trait SeenStore: Send + Sync + 'static {
    /// Tries to become the one who handles the event of this key, in one step, until `keep` or `release`, or until the time is over.
    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, Claim>;

    /// It was handled: whoever claims the key within this time is told [`Claim::Done`].
    fn keep<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, ()>;

    /// It failed: whoever claims the key next may handle it. Nothing, if it was kept meanwhile, or somebody else claimed it after the time.
    fn release<'a>(&'a self, key: &'a str) -> SeenFuture<'a, ()>;
}

/// What a claim came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Claim {
    /// The caller handles it.
    New,
    /// Somebody is at it.
    Busy,
    /// It was handled.
    Done,
}

/// A store that a program shares, or chooses when it runs: `Arc<dyn SeenStore>`.
impl<T: SeenStore + ?Sized> SeenStore for Arc<T> {
    fn claim<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, Claim> {
        (**self).claim(key, time)
    }

    fn keep<'a>(&'a self, key: &'a str, time: Duration) -> SeenFuture<'a, ()> {
        (**self).keep(key, time)
    }

    fn release<'a>(&'a self, key: &'a str) -> SeenFuture<'a, ()> {
        (**self).release(key)
    }
}
