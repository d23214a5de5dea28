//! Large files, sent to Drive in blocks: prepare, one request per block, finish.
//!
//! Sources: <https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/multipart-upload-file-/introduction>,
//! <https://open.feishu.cn/document/server-docs/docs/drive-v1/media/multipart-upload-media/introduction>.

mod begin;
mod blocks;
mod kept;
mod state;

pub use begin::BeginUpload;
pub use blocks::BlockUpload;
pub use state::{BlockUploadState, Destination};
