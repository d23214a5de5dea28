//! Which scopes an app must be given for what it calls.
//!
//! A page lists scopes any one of which is enough, so the least set for a whole program is a problem of its own. [`needed`] solves it, in
//! either of two senses: the scopes that open [least](Objective::Narrowest), or the [fewest](Objective::Fewest). Scopes of the app itself and
//! those that its users consent to are apart.
//!
//! ```
//! use feishu_client::scopes::{self, Objective, Usage};
//!
//! let send = Usage::new("im.v1.message.create", ["im:message", "im:message:send"]);
//! let chats = Usage::new("im.v1.chat.list", ["im:chat", "im:chat:read"]);
//! // What each scope opens; `feishu_api::scopes::OPENED` has it of the platform.
//! let opened =
//!     &[("im:chat", 33), ("im:chat:read", 8), ("im:message", 26), ("im:message:send", 3)];
//!
//! let needed = scopes::needed([send, chats.as_user()], Objective::Narrowest, opened);
//! assert!(needed.tenant.contains("im:message:send"));
//! assert!(needed.user.contains("im:chat:read"));
//! ```
//!
//! What it is printed as, [`Scopes`] reads and writes: the JSON that the developer console imports. A test of a program can compare it with a
//! file of the repository.
//!
//! It says nothing of scopes that only some fields or values need; their pages and `generator scopes` do.

mod needed;
mod set;
mod solve;
mod usage;

pub use needed::{Objective, Opened, needed};
pub use set::{CONSENT_LIMIT, NoScopes, Scopes};
pub use usage::{Identity, Usage};
