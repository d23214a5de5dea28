//! A file that is open, and is read as it is sent.

use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use tokio::io::{AsyncRead, ReadBuf};

use crate::error::FileError;

/// How much of a file is read at once, in bytes.
const BLOCK: usize = 64 << 10;

pub(super) type Reader = Box<dyn AsyncRead + Send + Unpin>;

/// A file that is open.
pub(crate) struct Opened {
    pub(super) reader: Reader,
    /// How many bytes are still to come, where that is known.
    pub(super) left: Option<u64>,
    /// What an error calls it.
    pub(super) path: PathBuf,
}

impl Opened {
    /// How many bytes are still to come, where that is known.
    pub(crate) fn left(&self) -> Option<u64> {
        self.left
    }

    /// The next bytes; none at the end.
    pub(crate) fn poll_block(&mut self, context: &mut Context<'_>) -> Poll<Result<Bytes, FileError>> {
        let block = ready!(self.poll_read(context));
        Poll::Ready(block.map_err(|source| FileError::new("read", &self.path, source)))
    }

    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        let want = self.left.map_or(BLOCK, |left| {
            usize::try_from(left).map_or(BLOCK, |left| left.min(BLOCK))
        });
        if want == 0 {
            return Poll::Ready(Ok(Bytes::new()));
        }
        let mut block = vec![0; want];
        let mut buffer = ReadBuf::new(&mut block);
        ready!(Pin::new(&mut self.reader).poll_read(context, &mut buffer))?;
        let count = buffer.filled().len();
        block.truncate(count);
        if let Some(left) = &mut self.left {
            *left -= count as u64;
            if count == 0 {
                let problem = format!("it ends {left} bytes before the length that it was announced with");
                return Poll::Ready(Err(io::Error::new(io::ErrorKind::UnexpectedEof, problem)));
            }
        }
        Poll::Ready(Ok(block.into()))
    }
}
