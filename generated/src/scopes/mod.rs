//! Which scopes an app must be given for what it calls.
//!
//! A page lists scopes any one of which is enough, so the least set for a whole program is a problem of its own. [`needed`] solves it, for
//! the app itself and for its users apart. What it gives is printed as the JSON that the developer console imports, so a test can compare it
//! with a file of the repository.
//!
//! Ten operations of a usual bot, with the scopes that open least, and with the fewest:
//!
#![cfg_attr(feature = "full", doc = "```")]
#![cfg_attr(not(feature = "full"), doc = "```ignore")]
//! use feishu_api::bitable_v1::SearchAppTableRecord;
//! use feishu_api::calendar_v4::CreateCalendarEvent;
//! use feishu_api::contact_v3::BatchGetIdUser;
//! use feishu_api::docx_v1::{CreateDocument, CreateDocumentBlockChildren};
//! use feishu_api::drive_v1::CreatePermissionMember;
//! use feishu_api::endpoint::Endpoint as _;
//! use feishu_api::im_v1::{CreateMessage, ListChat, ListMessage, ReplyMessage};
//! use feishu_api::scopes::{OPENED, Objective, needed};
//!
//! let calls = [
//!     CreateMessage::OPERATION,
//!     ReplyMessage::OPERATION,
//!     ListMessage::OPERATION,
//!     ListChat::OPERATION,
//!     CreateDocument::OPERATION,
//!     CreateDocumentBlockChildren::OPERATION,
//!     SearchAppTableRecord::OPERATION,
//!     CreateCalendarEvent::OPERATION,
//!     CreatePermissionMember::OPERATION,
//!     BatchGetIdUser::OPERATION,
//! ];
//! let least = needed(calls, Objective::Narrowest, OPENED);
//! assert_eq!(
//!     Vec::from_iter(least.tenant),
//!     [
//!         "base:record:retrieve",
//!         "calendar:calendar.event:create",
//!         "contact:user.id:readonly",
//!         "docs:permission.member:create",
//!         "docx:document:create",
//!         "docx:document:write_only",
//!         "im:chat.group_info:readonly",
//!         "im:message.history:readonly",
//!         "im:message:send",
//!     ]
//! );
//!
//! let fewest = needed(calls, Objective::Fewest, OPENED);
//! assert_eq!(
//!     Vec::from_iter(fewest.tenant),
//!     [
//!         "bitable:app",
//!         "calendar:calendar.event:create",
//!         "contact:user.id:readonly",
//!         "docx:document",
//!         "im:chat.group_info:readonly",
//!         "im:message",
//!     ]
//! );
//! ```
//!
//! An operation is called for the app, unless it takes the tokens of users alone. `Usage::from(ListChat::OPERATION).as_user()` is one that is
//! called for a user. The kinds of events that a program receives (`MessageReceiveEvent::KIND`) need scopes too.
//!
//! In the repository, `cargo run --release -p generator -- scopes target/release/bot` reads off a linked program what it calls and receives, so
//! that nobody lists it.
//!
//! Neither says whether the console offers a scope for an identity: pages do not tell, and its import does. Scopes that only some members or
//! values need are no part of the result; the command lists them, and so does the documentation of those members.

mod opened;

#[doc(inline)]
pub use feishu_client::scopes::{CONSENT_LIMIT, Identity, NoScopes, Objective, Opened, Scopes, Usage, needed};

/// How many operations and events of the whole platform each scope opens, by their pages. Sorted.
pub const OPENED: Opened<'static> = opened::OPENED;
