//! Files that are sent.

mod adler32;
mod file;
mod opened;

pub(crate) use adler32::adler32;
pub use file::File;
pub(crate) use file::{Content, file_error};
pub(crate) use opened::Opened;
