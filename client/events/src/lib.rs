//! Receiving: what the platform sends to an app, brought to handlers.
//!
//! Users depend on `feishu-api`, which re-exports this crate as `feishu_api::events`. This crate knows how events are delivered and no
//! event.
//!
//! [`Events`] has the handlers. [`Events::deliver`] is the one way in, for every door and for tests.

mod counts;
mod deliver;
mod delivery;
mod events;
mod failure;
mod handler;
mod received;
pub mod seen;
mod settings;
#[cfg(feature = "socket")]
pub mod socket;
mod state;
mod stream;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "webhook")]
pub mod webhook;

pub use counts::Counts;
pub use delivery::{Answer, Delivery, Outcome};
pub use events::Events;
pub use failure::{Failed, Failure, Panicked};
pub use handler::{Answered, Handled};
pub use received::Received;
pub use settings::Acknowledge;
pub use state::with;
pub use stream::{EventStream, Pending};
