//! Replies that are streams of server-sent events.

pub use crate::reply::{EventStream, FromEvent, ServerEvent};
