//! The address that the platform calls.
//!
//! [`Keys::open`] is the whole of it without a network: headers and bytes in, an [`Event`](feishu_client::event::Event) or a challenge out,
//! or [`Rejected`]. [`Webhook`] brings the events to their handlers and says what goes back: as a plain function for any HTTP server, and
//! with the feature `tower-03` as a service for axum, hyper and others.
//!
//! A message of the platform is known by its signature where the app has an Encrypt Key, and by the Verification Token in it where it has
//! none. Who has neither key nor token cannot tell the platform from others.
//!
//! Source: <https://open.feishu.cn/document/event-subscription-guide/event-subscriptions/event-subscription-configure-/encrypt-key-encryption-configuration-case>.

mod answers;
mod cipher;
mod door;
mod envelope;
mod keys;
mod open;
mod rejected;
#[cfg(feature = "tower-03")]
mod service;
mod signature;

#[cfg(feature = "testing")]
pub(crate) use self::cipher::encrypt;
pub use self::door::Webhook;
pub use self::keys::Keys;
pub use self::open::Opened;
pub use self::rejected::{NoKeys, Rejected};
#[cfg(feature = "tower-03")]
pub use self::service::ResponseBody;
#[cfg(feature = "testing")]
pub(crate) use self::signature::{NONCE, SHA1, SHA256, SIGNATURE, TIMESTAMP, sign};
