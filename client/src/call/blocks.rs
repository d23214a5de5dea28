//! Large files, sent to Drive in blocks: prepare, one request per block, finish.
//!
//! Sources: <https://open.feishu.cn/document/server-docs/docs/drive-v1/upload/multipart-upload-file-/introduction>,
//! <https://open.feishu.cn/document/server-docs/docs/drive-v1/media/multipart-upload-media/introduction>.

use std::future::poll_fn;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Poll, ready};

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::io::{AsyncRead, ReadBuf};

use super::client::Client;
use crate::error::{DecodeError, Error, ErrorKind};
use crate::files::{File, disk, file_error};
use crate::operation::{Method, Per, Window};

/// The documented limit of these operations.
const LIMITS: &[Window] = &[Window {
    requests: 5,
    per: Per::Second,
}];

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
    const fn path(self) -> &'static str {
        match self {
            Destination::File => "/open-apis/drive/v1/files",
            Destination::Media => "/open-apis/drive/v1/medias",
        }
    }
}

/// How far an upload in blocks is. Keep it to go on later, in another process too; the platform keeps the blocks for 24 hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockUploadState {
    /// Where the file goes.
    pub destination: Destination,
    /// The platform's id of the upload.
    pub upload_id: String,
    /// The size of a block in bytes; the last one may be smaller.
    pub block_size: u64,
    /// The number of blocks.
    pub block_count: u64,
    /// The number of blocks that were sent.
    pub sent: u64,
    /// The size of the file in bytes.
    pub size: u64,
}

/// An upload in blocks. See [`Client::upload_in_blocks`].
#[derive(Clone, Debug)]
pub struct BlockUpload {
    client: Client,
    state: BlockUploadState,
    user_token: Option<crate::Secret>,
}

impl Client {
    /// Begins an upload in blocks.
    ///
    /// `parent` is the kind of the place and its token: `("explorer", "fldbc…")`. `extra` is asked for by some kinds of media.
    ///
    /// ```no_run
    /// # use feishu_client::{Client, Destination, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let size = 700 << 20;
    /// let mut upload = client
    ///     .upload_in_blocks(Destination::File, "film.mp4", ("explorer", "fldbcO1UuPz8VwnpPx5a92abcef"), size, None)
    ///     .await?;
    /// let file_token = loop {
    ///     match upload.send_path("/srv/film.mp4").await {
    ///         Ok(token) => break token,
    ///         // Goes on with the block that failed.
    ///         Err(error) if error.is_retryable() => continue,
    ///         Err(error) => return Err(error),
    ///     }
    /// };
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As any call.
    pub async fn upload_in_blocks(
        &self,
        destination: Destination,
        file_name: &str,
        parent: (&str, &str),
        size: u64,
        extra: Option<&str>,
    ) -> Result<BlockUpload, Error> {
        let mut body =
            json!({ "file_name": file_name, "parent_type": parent.0, "parent_node": parent.1, "size": size });
        if let (Some(extra), Value::Object(members)) = (extra, &mut body) {
            members.insert("extra".to_owned(), extra.into());
        }
        let path = format!("{}/upload_prepare", destination.path());
        let reply = self.raw(Method::Post, path.clone()).limits(LIMITS).json(&body).await?;
        let number = |name| read(&reply, name, &path, Value::as_u64);
        let state = BlockUploadState {
            destination,
            upload_id: read(&reply, "upload_id", &path, Value::as_str)?.to_owned(),
            block_size: number("block_size")?.max(1),
            block_count: number("block_num")?,
            sent: 0,
            size,
        };
        Ok(self.resume_upload(state))
    }

    /// Goes on with an upload in blocks.
    #[must_use]
    pub fn resume_upload(&self, state: BlockUploadState) -> BlockUpload {
        BlockUpload {
            client: self.clone(),
            state,
            user_token: None,
        }
    }
}

/// A member of a reply that has to be there.
fn read<'v, T>(reply: &'v Value, name: &str, path: &str, get: impl Fn(&'v Value) -> Option<T>) -> Result<T, Error> {
    reply.get(name).and_then(get).ok_or_else(|| {
        let problem = format!("$.data.{name}: missing, or of another type");
        Error::new(
            format!("POST {path}"),
            ErrorKind::Decode(DecodeError {
                problem,
                status: 200,
                log_id: None,
            }),
        )
    })
}

impl BlockUpload {
    /// How far it is.
    #[must_use]
    pub fn state(&self) -> &BlockUploadState {
        &self.state
    }

    /// Sends the blocks that are missing as this user.
    #[must_use]
    pub fn as_user(mut self, token: impl Into<crate::Secret>) -> Self {
        self.user_token = Some(token.into());
        self
    }

    /// Sends the blocks that are missing from a file on disk, and finishes. Returns the file token.
    ///
    /// # Errors
    ///
    /// As any call, and a file that cannot be read. Called again, it goes on with the block that failed.
    pub async fn send_path(&mut self, path: impl AsRef<Path>) -> Result<String, Error> {
        let path = path.as_ref();
        let offset = self.state.sent * self.state.block_size;
        let file = disk::Reader::open(path, offset)
            .await
            .map_err(|source| Error::new("upload in blocks", file_error("open", path, source)))?;
        self.send_reader(file).await
    }

    /// As [`send_path`](Self::send_path), from a reader that stands at the first byte of the first missing block.
    ///
    /// # Errors
    ///
    /// As any call, and a reader that fails or ends too early. What was read of the block that failed is lost: reposition the reader at
    /// `sent * block_size` before going on.
    pub async fn send_reader(&mut self, mut reader: impl AsyncRead + Send + Unpin) -> Result<String, Error> {
        while self.state.sent < self.state.block_count {
            let left = self.state.size.saturating_sub(self.state.sent * self.state.block_size);
            let length = usize::try_from(left.min(self.state.block_size)).unwrap_or(usize::MAX);
            let mut block = vec![0; length];
            fill(&mut reader, &mut block).await.map_err(|source| {
                Error::new(
                    "upload in blocks",
                    file_error("read", Path::new("the file that is uploaded"), source),
                )
            })?;
            self.send_block(block.into()).await?;
        }
        self.finish().await
    }

    /// Sends one block. The platform takes the same block twice.
    async fn send_block(&mut self, block: Bytes) -> Result<(), Error> {
        let call = self
            .client
            .raw(Method::Post, format!("{}/upload_part", self.state.destination.path()))
            .limits(LIMITS)
            .repeatable()
            .text("upload_id", &self.state.upload_id)
            .text("seq", self.state.sent)
            .text("size", block.len())
            .text("checksum", adler32(&block))
            .file("file", File::from(block));
        self.with_user(call).await?;
        self.state.sent += 1;
        Ok(())
    }

    async fn finish(&self) -> Result<String, Error> {
        let path = format!("{}/upload_finish", self.state.destination.path());
        let body = json!({ "upload_id": self.state.upload_id, "block_num": self.state.block_count });
        let reply = self
            .with_user(self.client.raw(Method::Post, path.clone()).limits(LIMITS).json(&body))
            .await?;
        read(&reply, "file_token", &path, Value::as_str).map(str::to_owned)
    }

    fn with_user<'a>(&self, call: crate::RawCall<'a>) -> crate::RawCall<'a> {
        match &self.user_token {
            Some(token) => call.as_user(token),
            None => call,
        }
    }
}

/// Reads as many bytes as the block holds.
async fn fill(reader: &mut (dyn AsyncRead + Send + Unpin), block: &mut [u8]) -> io::Result<()> {
    let mut block = ReadBuf::new(block);
    poll_fn(|context| {
        while block.remaining() > 0 {
            let before = block.remaining();
            ready!(Pin::new(&mut *reader).poll_read(context, &mut block))?;
            if block.remaining() == before {
                let problem = "it ends before the size that the upload was begun with";
                return Poll::Ready(Err(io::Error::new(io::ErrorKind::UnexpectedEof, problem)));
            }
        }
        Poll::Ready(Ok(()))
    })
    .await
}

/// The checksum that Drive takes, RFC 1950.
fn adler32(bytes: &[u8]) -> u32 {
    const MODULUS: u32 = 65_521;
    /// As many bytes as cannot overflow the sums.
    const STRIDE: usize = 5552;
    let (mut low, mut high) = (1, 0);
    for stride in bytes.chunks(STRIDE) {
        for byte in stride {
            low += u32::from(*byte);
            high += low;
        }
        low %= MODULUS;
        high %= MODULUS;
    }
    high << 16 | low
}

#[cfg(test)]
mod tests {
    use super::adler32;

    #[test]
    fn adler32_of_known_texts() {
        // The second from the entry on Adler-32 in Wikipedia, the third from Python's zlib.
        for (text, sum) in [
            (vec![], 1),
            (b"Wikipedia".to_vec(), 0x11E6_0398),
            (vec![0xFF; 100_000], 0x149A_302C),
        ] {
            assert_eq!(adler32(&text), sum);
        }
    }
}
