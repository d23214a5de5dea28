//! Replies that are read as they come: files and event streams.

mod download;
mod draft;
mod event_stream;
mod lines;
mod name;

pub use download::Download;
pub use event_stream::{EventStream, FromEvent, ServerEvent};
