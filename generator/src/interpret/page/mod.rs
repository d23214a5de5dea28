//! What a page is, and each part of it: the operation, event or contents, the request, its reply, how the reply is cut into pages.

pub(crate) mod about;
mod callback_reply;
mod content_parts;
pub(crate) mod contents;
pub(crate) mod endpoint;
pub(crate) mod event;
pub(crate) mod event_parts;
pub(crate) mod event_payload;
pub(crate) mod fixups;
pub(crate) mod general_errors;
pub(crate) mod idempotency;
pub(crate) mod identity;
pub(crate) mod kind;
mod known_by;
pub(crate) mod limits;
mod paging;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod section;
