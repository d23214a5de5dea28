//! For tests of handlers: events as the platform would send them, without a network.
//!
//! ```
//! use std::time::Duration;
//!
//! use feishu_events::{Events, Outcome, Received, testing};
//! use serde_json::{Value, json};
//!
//! // The handlers of the program.
//! fn events() -> Events {
//!     Events::new().answer_named("card.action.trigger", async |click: Received| {
//!         let action = &click.value()["action"]["value"];
//!         let said = if action["approve"] == true { "approved" } else { "rejected" };
//!         json!({"toast": {"type": "info", "content": said}})
//!     })
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
//! let click = testing::event_named("card.action.trigger", json!({"action": {"value": {}}}));
//!
//! let answer = events().deliver(click.clone()).await;
//! let reply: Value = answer.reply_as()?.unwrap_or_default();
//! assert_eq!(reply["toast"]["content"], "rejected");
//!
//! let events = events();
//! let approved = click.with("/event/action/value/approve", true);
//! let answer = events.deliver(approved.clone()).await;
//! let reply: Value = answer.reply_as()?.unwrap_or_default();
//! assert_eq!(reply["toast"]["content"], "approved");
//! // The same once more, as when the platform got no answer.
//! let answer = events.deliver(approved).await;
//! assert_eq!(answer.outcome(), Outcome::Duplicate);
//! # Ok::<(), serde_json::Error>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Events that have a type are made from one by [`event`], or are the example of their page: [`sample`].
//! `sign`, with the feature `webhook`, makes the request of a webhook from the [message](TestEvent::message) of any.

mod event;
#[cfg(feature = "socket")]
mod platform;
#[cfg(feature = "webhook")]
mod sign;

pub use self::event::{TestEvent, event, event_named, sample};
#[cfg(feature = "socket")]
pub use self::platform::{Acknowledged, Disconnected, Platform, PlatformConnection};
#[cfg(feature = "webhook")]
pub use self::sign::{sign, sign_at};
