//! Files that the platform sends.

use std::fmt;
use std::future::poll_fn;
use std::path::Path;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_DISPOSITION, CONTENT_RANGE};

use super::draft::Draft;
use super::name::file_name;
use crate::error::{Error, ErrorKind, ReplyProblem};
use crate::exchange::{Incoming, Received};
use crate::files::file_error;
use crate::format::Reply;
use crate::runtime;

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
/// When nothing arrives for 30 seconds, it ends with an error. Otherwise it has no limit of time, and none of size unless it is given one with
/// [`limit`](Self::limit): from a source that you do not trust, give it that, and drop its future when it takes too long.
///
/// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download>.
pub struct Download {
    incoming: Incoming,
    /// The most bytes that may come.
    limit: u64,
    /// How many have come.
    come: u64,
    ended: bool,
}

impl Download {
    /// Ends with an error when more than so many bytes come, or are announced. Without it nothing but the disk limits a file that is
    /// [saved](Self::save).
    #[must_use]
    pub fn limit(mut self, bytes: u64) -> Self {
        self.limit = bytes;
        self
    }

    /// The name that the platform gives the file, made harmless: without directories, and so that it means nothing else on any system. A
    /// character that Windows forbids, and a dot or a dash at the beginning, becomes `_`; what cannot be seen is left out; it has at most 255
    /// bytes. It may still be the name of a file that is there.
    ///
    /// Sources: <https://www.rfc-editor.org/rfc/rfc6266>, <https://www.rfc-editor.org/rfc/rfc8187>.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        file_name(self.incoming.head.headers.get(CONTENT_DISPOSITION)?.as_bytes())
    }

    /// The content type.
    #[must_use]
    pub fn content_type(&self) -> Option<String> {
        self.incoming.head.content_type().map(str::to_owned)
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
    /// A connection that breaks or falls silent; a file beyond the [limit](Self::limit).
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses nothing.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let announced = self.length().unwrap_or(0);
        let chunk = if self.come == 0 && announced > self.limit {
            Some(Err(self.too_large()))
        } else {
            match ready!(self.incoming.poll_chunk(context)) {
                Some(Ok(chunk)) => {
                    self.come = self.come.saturating_add(chunk.len() as u64);
                    Some(if self.come > self.limit {
                        Err(self.too_large())
                    } else {
                        Ok(chunk)
                    })
                }
                other => other,
            }
        };
        self.ended = !matches!(chunk, Some(Ok(_)));
        Poll::Ready(chunk.map(|chunk| chunk.map_err(|kind| self.error(kind))))
    }

    fn too_large(&self) -> ErrorKind {
        self.incoming.head.refuse(ReplyProblem::TooLarge(self.limit), &[])
    }

    /// The whole file, refused if it is larger than `limit` bytes.
    ///
    /// # Errors
    ///
    /// A connection that breaks or falls silent; a file beyond the limit.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses what has come, and ends the connection.
    pub async fn bytes(mut self, limit: u64) -> Result<Bytes, Error> {
        self.limit = self.limit.min(limit);
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// Writes the file to a path and returns its length in bytes. The path holds the whole file or what it held before: the bytes are first
    /// collected beside it.
    ///
    /// The file has the permissions that the process gives to new files (on Unix those that its umask leaves), also where it takes the place
    /// of one with others. If its content is private, save it into a folder that nobody else may open.
    ///
    /// # Errors
    ///
    /// A connection that breaks or falls silent; a file beyond the [limit](Self::limit); a path that cannot be written.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future leaves the path as it was, and no file beside it.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        runtime::check().map_err(|error| self.error(error.into()))?;
        let path = path.as_ref();
        let failed = |this: &Self, action, source| this.error(file_error(action, path, source));
        let mut draft = Draft::beside(path)
            .await
            .map_err(|source| failed(&self, "create a file beside", source))?;
        while let Some(chunk) = self.chunk().await? {
            let written = draft.write(&chunk).await;
            written.map_err(|source| failed(&self, "write", source))?;
        }
        let moved = draft.move_to(path).await;
        moved.map_err(|source| failed(&self, "write the download to", source))?;
        Ok(self.come)
    }

    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(self.incoming.operation.clone(), kind)
    }
}

impl Reply for Download {
    fn receive(received: Received) -> Result<Self, ErrorKind> {
        Ok(Download {
            incoming: Incoming::new(received),
            limit: u64::MAX,
            come: 0,
            ended: false,
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
