//! Large files, sent to Drive in blocks: prepare, one request per block, finish.
//!
//! Sources: <https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/multipart-upload-file-/introduction>,
//! <https://open.feishu.cn/document/server-docs/docs/drive-v1/media/multipart-upload-media/introduction>.

mod begin;
mod kept;
mod state;
mod upload;

pub use begin::BeginUpload;
pub use state::{BlockUploadState, Destination};
pub use upload::BlockUpload;
