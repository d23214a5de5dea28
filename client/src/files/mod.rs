//! Files: those that are sent, whole or in blocks, and those that come back.

mod blocks;
mod disk;
mod download;
mod file;
mod name;

pub use blocks::{BlockUpload, BlockUploadState, Destination};
pub use download::Download;
pub(crate) use file::Content;
pub use file::File;
