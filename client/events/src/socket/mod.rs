//! The long connection: the app opens a WebSocket, and events come over it. For programs that no address of the internet leads to.
//!
//! **In**: a client, whose app is one of the company's own with events subscribed over the long connection. **Out**: events brought to
//! [`Events`](crate::Events), answers sent back. **What can fail**: [`Stopped`], what a person has to mend; all else is tried again for ever.
//!
//! Source: <https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscriptions/request-url-configuration-case>.

mod address;
mod backoff;
mod chunks;
mod config;
mod connection;
mod ending;
pub mod frame;
pub(crate) mod handshake;
mod reason;
mod run;
mod state;
#[cfg(test)]
mod tests;
mod watch;
mod way;

pub use reason::{Lost, Stopped};
pub use run::Socket;
pub use state::{Health, State, Traffic};
