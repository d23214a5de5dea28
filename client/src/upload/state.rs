//! How far an upload in blocks is, and what its numbers must be.

use serde_json::Value;

use crate::error::{DecodeError, Error, ErrorKind};
use crate::operation::{Per, Window};

/// The documented limit of these operations.
pub(super) const LIMITS: &[Window] = &[Window::new(5, Per::Second)];

/// The largest block, in bytes. The platform asks for 4 MiB; a block is in memory while it is sent.
const LARGEST: u64 = 64 << 20;

/// Where an uploaded file goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Destination {
    /// A file in a folder of Drive: `/open-apis/drive/v1/files`.
    File,
    /// An attachment of a document: `/open-apis/drive/v1/medias`.
    Media,
}

impl Destination {
    const ALL: [Destination; 2] = [Destination::File, Destination::Media];

    /// The name in a kept [`BlockUploadState`]: `file`, `media`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Destination::File => "file",
            Destination::Media => "media",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == name)
    }

    pub(super) const fn path(self) -> &'static str {
        match self {
            Destination::File => "/open-apis/drive/v1/files",
            Destination::Media => "/open-apis/drive/v1/medias",
        }
    }
}

/// How far an upload in blocks is. Keep it to go on later, in another process too, as what serde makes of it; the platform keeps the blocks
/// for 24 hours.
///
/// ```
/// use feishu_client::upload::{BlockUploadState, Destination};
///
/// let id = "7111211691345512356";
/// let mut state = BlockUploadState::new(Destination::File, id, 4 << 20, 2, 5_000_000);
/// state.sent = 1;
/// let kept = serde_json::to_string(&state)?;
/// assert_eq!(serde_json::from_str::<BlockUploadState>(&kept)?, state);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BlockUploadState {
    /// Where the file goes.
    pub destination: Destination,
    /// The platform's id of the upload.
    pub upload_id: String,
    /// The size of a block in bytes, at most 64 MiB; the last one may be smaller.
    pub block_size: u64,
    /// The number of blocks: as many as hold the file.
    pub block_count: u64,
    /// The number of blocks that were sent.
    pub sent: u64,
    /// The size of the file in bytes.
    pub size: u64,
}

impl BlockUploadState {
    /// The state of an upload that was prepared, and of which no block was sent.
    #[must_use]
    pub fn new(
        destination: Destination,
        upload_id: impl Into<String>,
        block_size: u64,
        block_count: u64,
        size: u64,
    ) -> Self {
        BlockUploadState {
            destination,
            upload_id: upload_id.into(),
            block_size,
            block_count,
            sent: 0,
            size,
        }
    }

    /// Where the first missing block begins, in bytes.
    pub(super) fn offset(&self) -> u64 {
        self.sent.saturating_mul(self.block_size)
    }

    /// The length of the first missing block, in bytes.
    pub(super) fn next_length(&self) -> usize {
        let left = self.size.saturating_sub(self.offset());
        usize::try_from(left.min(self.block_size)).unwrap_or(usize::MAX)
    }

    /// Whether the numbers fit each other; if not, the first that does not, by its name here and on the wire, and what was expected.
    pub(super) fn check(&self) -> Result<(), (&'static str, &'static str, String)> {
        if !(1..=LARGEST).contains(&self.block_size) {
            let problem = format!("expected 1 to {LARGEST} bytes, found {}", self.block_size);
            return Err(("block_size", "block_size", problem));
        }
        let needed = self.size.div_ceil(self.block_size);
        // An empty file may be a block without bytes.
        if self.block_count != needed && !(self.size == 0 && self.block_count == 1) {
            let problem = format!(
                "expected {needed} for {} bytes in blocks of {}, found {}",
                self.size, self.block_size, self.block_count
            );
            return Err(("block_count", "block_num", problem));
        }
        if self.sent > self.block_count {
            let problem = format!(
                "expected at most the {} blocks that there are, found {}",
                self.block_count, self.sent
            );
            return Err(("sent", "sent", problem));
        }
        Ok(())
    }
}

/// A member of a reply that has to be there.
pub(super) fn read<'v, T>(
    reply: &'v Value,
    name: &str,
    path: &str,
    get: impl Fn(&'v Value) -> Option<T>,
) -> Result<T, Error> {
    reply
        .get(name)
        .and_then(get)
        .ok_or_else(|| unreadable(path, name, "missing, or of another type"))
}

/// A reply whose member is not what it has to be.
pub(super) fn unreadable(path: &str, name: &str, problem: &str) -> Error {
    let kind = DecodeError {
        problem: format!("$.data.{name}: {problem}"),
        status: 200,
        log_id: None,
    };
    Error::new(format!("POST {path}"), ErrorKind::Decode(kind))
}
