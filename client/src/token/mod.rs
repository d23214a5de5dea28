//! Access tokens: which kind a call gets, where it comes from, and where the replicas of a program share it.
//!
//! **In**: the kinds that an operation takes, and what the caller gave. **Out**: a token, fetched if need be. **What can fail**: an
//! operation for users without one, a store app without tenant or ticket, a user without a login, a request for a token that fails.
//!
//! Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.

// Nothing here knows how a call is made. What has to be asked of the platform goes through the trait `Post`, so every rule about
// tokens can be tested with a platform of a few lines.

mod flight;
#[cfg(feature = "oauth")]
mod grant;
#[cfg(feature = "oauth")]
mod kept;
mod key;
#[cfg(feature = "oauth")]
mod known;
#[cfg(feature = "oauth")]
mod login;
#[cfg(not(feature = "oauth"))]
#[path = "no_login.rs"]
mod login;
#[cfg(feature = "oauth")]
mod once;
mod plan;
#[cfg(feature = "oauth")]
mod record;
#[cfg(feature = "redis-1")]
mod redis;
mod request;
mod shelf;
mod store;
#[cfg(all(test, feature = "oauth"))]
mod tests;
mod ticket;
mod tokens;
#[cfg(feature = "oauth")]
mod turns;

/// The crate whose [`Client`](redis_1::Client) a [`RedisStore`] may be made over, with the feature `redis-1`.
#[cfg(feature = "redis-1")]
pub use ::redis as redis_1;
#[cfg(feature = "oauth")]
pub(crate) use grant::Grant;
#[cfg(feature = "oauth")]
pub use grant::UserToken;
pub(crate) use key::Access;
pub(crate) use plan::{Plan, plan};
#[cfg(feature = "redis-1")]
pub use redis::RedisStore;
pub use store::{StoredToken, TokenStore};
pub(crate) use tokens::Tokens;

pub use crate::store::{StoreError, StoreFuture};
