//! Replies that are read as they come: files and event streams.

mod download;
mod event_stream;
mod name;

pub use download::Download;
pub use event_stream::{EventStream, ServerEvent};
