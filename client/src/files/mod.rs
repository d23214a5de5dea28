//! Files that are sent, and files on disk.

pub(crate) mod disk;
mod file;

pub use file::File;
pub(crate) use file::{Content, file_error};
