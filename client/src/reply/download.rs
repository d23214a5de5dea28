//! Files that the platform sends.

use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use reqwest::header::{CONTENT_DISPOSITION, CONTENT_RANGE};

use super::name::file_name;
use crate::endpoint::Reply;
use crate::error::{Error, ErrorKind, ReplyProblem};
use crate::exchange::{Incoming, Received};
use crate::files::disk::Writer;
use crate::files::file_error;

/// A file on its way from the platform: a stream of bytes, nothing of which is in memory before it is asked for.
///
/// ```no_run
/// # use feishu_client::{Download, Error};
/// # async fn example(file: Download) -> Result<(), Error> {
/// let target = file.file_name().unwrap_or_else(|| "download".to_owned());
/// let bytes = file.save(std::path::Path::new("/srv/incoming").join(target)).await?;
/// # Ok(())
/// # }
/// ```
///
/// When nothing arrives for 30 seconds, it ends with an error.
///
/// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download>.
pub struct Download {
    incoming: Incoming,
}

impl Download {
    /// The name that the platform gives the file, without directories.
    ///
    /// Sources: <https://www.rfc-editor.org/rfc/rfc6266>, <https://www.rfc-editor.org/rfc/rfc8187>.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        file_name(self.incoming.head.headers.get(CONTENT_DISPOSITION)?.as_bytes())
    }

    /// The content type.
    #[must_use]
    pub fn content_type(&self) -> Option<String> {
        self.incoming.head.content_type()
    }

    /// The length in bytes, if the platform says it; of the part, if a part was asked for.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.incoming.length()
    }

    /// Which part of the file comes, if a part was asked for: `bytes 0-99/2000`.
    ///
    /// Source: <https://www.rfc-editor.org/rfc/rfc9110#section-14.4>.
    #[must_use]
    pub fn content_range(&self) -> Option<&str> {
        self.incoming.head.headers.get(CONTENT_RANGE)?.to_str().ok()
    }

    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    ///
    /// A connection that breaks or falls silent.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.incoming.chunk().await.map_err(|kind| self.error(kind))
    }

    /// The whole file, refused if it is larger than `limit` bytes.
    ///
    /// # Errors
    ///
    /// A connection that breaks or falls silent; a file beyond the limit.
    pub async fn bytes(mut self, limit: u64) -> Result<Bytes, Error> {
        let too_large = |this: &Self| this.error(this.incoming.head.refuse(ReplyProblem::TooLarge(limit), &[]));
        if self.length().is_some_and(|length| length > limit) {
            return Err(too_large(&self));
        }
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if (all.len() + chunk.len()) as u64 > limit {
                return Err(too_large(&self));
            }
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// Writes the file to a path and returns its length in bytes. The path holds the whole file or what it held before: the bytes are first
    /// collected beside it.
    ///
    /// # Errors
    ///
    /// A connection that breaks or falls silent; a path that cannot be written.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let failed = |this: &Self, action, source| this.error(file_error(action, path, source));
        let mut file = Writer::beside(path)
            .await
            .map_err(|source| failed(&self, "create a file beside", source))?;
        let mut length = 0;
        while let Some(chunk) = self.chunk().await? {
            length += chunk.len() as u64;
            file = file
                .write(&chunk)
                .await
                .map_err(|source| failed(&self, "write", source))?;
        }
        let file = file.sync().await.map_err(|source| failed(&self, "write", source))?;
        file.move_to(path)
            .await
            .map_err(|source| failed(&self, "move the download to", source))?;
        Ok(length)
    }

    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(self.incoming.route.id.clone(), kind)
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.incoming
            .poll_chunk(context)
            .map(|chunk| chunk.map(|chunk| chunk.map_err(|kind| self.error(kind))))
    }
}

impl Reply for Download {
    fn receive(received: Received) -> Result<Self, ErrorKind> {
        Ok(Download {
            incoming: Incoming::new(received),
        })
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("file_name", &self.file_name())
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
