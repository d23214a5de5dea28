//! Rate limits: how calls are spread so that the platform need not refuse them, and where the processes of an app share them.
//!
//! The platform counts per operation, app and tenant, and some calls per chat, document or message as well. A call takes the earliest
//! turn at which none of these [windows](crate::operation::Window) is full, and waits for it. So calls that are counted alike go in the
//! order in which they came, but for the room of one that was dropped, and a chat that is full holds back no other.
//! Each client counts its own calls. With a [`LimitStore`] the clients of all processes count together, so that an app with many replicas
//! has one budget.
//!
//! Source: <https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control>.

mod counted;
mod limits;
mod queue;
mod queues;
#[cfg(feature = "redis-1")]
mod redis;
mod sharing;
mod store;
#[cfg(test)]
mod tests;

pub(crate) use limits::Limits;
#[cfg(feature = "redis-1")]
pub use redis::RedisLimits;
pub use store::LimitStore;

pub use crate::store::{StoreError, StoreFuture};
