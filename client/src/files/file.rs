//! Files to upload.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::AsyncRead;

use super::opened::{Opened, Reader};
use crate::error::{ErrorKind, FileError};

/// A file that a multipart request sends: from memory, from a path, or from any reader.
///
/// Sources: <https://www.rfc-editor.org/rfc/rfc7578>,
/// <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/multipart-upload-file-/introduction>.
///
/// ```
/// use feishu_client::File;
///
/// let logo = File::from(vec![0x89, b'P', b'N', b'G']).named("logo.png").typed("image/png");
/// assert_eq!(logo.name(), "logo.png");
/// // Opened when it is sent, and never in memory as a whole.
/// let film = File::from_path("/srv/films/launch.mp4");
/// assert_eq!(film.name(), "launch.mp4");
/// ```
#[derive(Clone, Default)]
pub struct File {
    name: Option<String>,
    content_type: Option<String>,
    source: Source,
}

#[derive(Clone, Default)]
enum Source {
    /// Nothing was given, which is sent as nothing.
    #[default]
    Absent,
    Bytes(Bytes),
    /// The flag is raised when it turns out to be no regular file: what came out of a pipe does not come again.
    Path(PathBuf, Arc<AtomicBool>),
    /// Taken when it is sent, so that it is sent once.
    Reader(Arc<Mutex<Option<Reader>>>, Option<u64>),
}

/// What a file holds.
pub(crate) enum Content {
    Bytes(Bytes),
    Opened(Opened),
}

impl File {
    /// A file on disk, with its name. It is opened each time it is sent.
    ///
    /// What has no size is read to its end, and sent without its length: a pipe, a device, a file below `/proc`. What is no regular file is
    /// sent once: a call with it is never repeated. A folder is refused.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        File {
            name,
            content_type: None,
            source: Source::Path(path, Arc::default()),
        }
    }

    /// Anything that can be read, with its length in bytes if that is known. It can be sent once: a call with it is never repeated.
    pub fn from_reader(reader: impl AsyncRead + Send + Unpin + 'static, length: Option<u64>) -> Self {
        let reader: Reader = Box::new(reader);
        File {
            source: Source::Reader(Arc::new(Mutex::new(Some(reader))), length),
            ..File::default()
        }
    }

    /// Gives the file a name. Without one it is sent as `file`; the platform wants some name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Gives the file a content type: `image/png`. Without one it is sent as `application/octet-stream`, which suffices.
    #[must_use]
    pub fn typed(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// The name that is sent.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or("file")
    }

    /// The content type that is sent.
    #[must_use]
    pub fn content_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or("application/octet-stream")
    }

    /// Whether there is no file at all, and not only an empty one.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self.source, Source::Absent)
    }

    /// The content, if it is in memory: what a test finds in a request that it was given back. `None` for a path or a reader.
    #[must_use]
    pub fn bytes(&self) -> Option<Bytes> {
        match &self.source {
            Source::Absent => Some(Bytes::new()),
            Source::Bytes(bytes) => Some(bytes.clone()),
            Source::Path(..) | Source::Reader(..) => None,
        }
    }

    /// Whether it can be sent more than once. Of a path, that is known once it was opened.
    pub(crate) fn is_repeatable(&self) -> bool {
        match &self.source {
            Source::Absent | Source::Bytes(_) => true,
            Source::Path(_, once) => !once.load(Ordering::Relaxed),
            Source::Reader(..) => false,
        }
    }

    /// Opens it for sending.
    pub(crate) async fn open(&self) -> Result<Content, ErrorKind> {
        match &self.source {
            Source::Absent => Ok(Content::Bytes(Bytes::new())),
            Source::Bytes(bytes) => Ok(Content::Bytes(bytes.clone())),
            Source::Path(path, once) => {
                let failed = |source| file_error("open", path, source);
                let file = tokio::fs::File::open(path).await.map_err(failed)?;
                let metadata = file.metadata().await.map_err(failed)?;
                // Some systems open a folder, and fail when it is read.
                if metadata.is_dir() {
                    return Err(failed(io::ErrorKind::IsADirectory.into()));
                }
                once.store(!metadata.is_file(), Ordering::Relaxed);
                // A size of zero is what a pipe has, and any file below `/proc`, however much comes out of it.
                let left = Some(metadata.len()).filter(|length| metadata.is_file() && *length > 0);
                Ok(Content::Opened(Opened {
                    reader: Box::new(file),
                    left,
                    path: path.clone(),
                }))
            }
            Source::Reader(reader, length) => {
                let reader = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
                let spent = || {
                    ErrorKind::invalid(
                        self.name(),
                        "comes from a reader, which was sent before; make a new `File`",
                    )
                };
                Ok(Content::Opened(Opened {
                    reader: reader.ok_or_else(spent)?,
                    left: *length,
                    path: self.name().into(),
                }))
            }
        }
    }
}

pub(crate) fn file_error(action: &'static str, path: &Path, source: io::Error) -> ErrorKind {
    ErrorKind::File(FileError::new(action, path, source))
}

impl From<Vec<u8>> for File {
    fn from(content: Vec<u8>) -> Self {
        File::from(Bytes::from(content))
    }
}

impl From<&'static [u8]> for File {
    fn from(content: &'static [u8]) -> Self {
        File::from(Bytes::from_static(content))
    }
}

impl From<Bytes> for File {
    fn from(content: Bytes) -> Self {
        File {
            source: Source::Bytes(content),
            ..File::default()
        }
    }
}

/// What would be sent alike, as far as that shows without reading: the same name and content type, and the same bytes, the same path or a
/// copy of the same reader.
impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.source, &other.source) {
            (Source::Path(left, _), Source::Path(right, _)) => left == right,
            (Source::Reader(left, _), Source::Reader(right, _)) => Arc::ptr_eq(left, right),
            _ => self.bytes().is_some() && self.bytes() == other.bytes(),
        };
        same && self.name() == other.name() && self.content_type() == other.content_type()
    }
}

impl Eq for File {}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("File");
        out.field("name", &self.name());
        match &self.source {
            Source::Absent => out.field("bytes", &0),
            Source::Bytes(bytes) => out.field("bytes", &bytes.len()),
            Source::Path(path, _) => out.field("path", path),
            Source::Reader(_, length) => out.field("reader", length),
        };
        out.finish()
    }
}
