//! Sending the blocks, and finishing.

use std::io::{self, SeekFrom};
use std::path::Path;

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncSeekExt};

use super::state::{BlockUploadState, LIMITS, read};
use crate::call::RawCall;
use crate::call::client::Client;
use crate::error::{Error, ErrorKind};
use crate::files::{File, adler32, file_error};
use crate::operation::Method;
use crate::options::{CallOptions, call_options};
use crate::runtime;

/// An upload in blocks. See [`Client::upload_in_blocks`].
#[derive(Clone, Debug)]
pub struct BlockUpload {
    client: Client,
    state: BlockUploadState,
    options: CallOptions,
}

/// Options hold for each of the calls that follow: `timeout` is the time for one block.
impl BlockUpload {
    pub(super) fn new(client: Client, state: BlockUploadState, options: CallOptions) -> Self {
        BlockUpload { client, state, options }
    }

    /// How far it is.
    #[must_use]
    pub fn state(&self) -> &BlockUploadState {
        &self.state
    }

    call_options!(options);

    /// Sends the blocks that are missing from a file on disk, and finishes. Returns the file token.
    ///
    /// # Errors
    ///
    /// As any call, a file that cannot be read, and a state whose numbers do not fit each other. Called again, it goes on with the block
    /// that failed. What is no regular file, such as a pipe, is refused: it has no size, and no block of it can be read again.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses nothing: called again, it goes on with the block that was under way, which the platform takes twice.
    pub async fn send_path(&mut self, path: impl AsRef<Path>) -> Result<String, Error> {
        self.check()?;
        runtime::check().map_err(|error| Error::new(OPERATION, ErrorKind::from(error)))?;
        let path = path.as_ref();
        let open = async {
            // Looked at before it is opened: a pipe opens when somebody writes into it, which may be never.
            if !tokio::fs::metadata(path).await?.is_file() {
                let problem = "it is no regular file, which alone has a size; write its content into one, or give it to `send_reader`";
                return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
            }
            let mut file = tokio::fs::File::open(path).await?;
            file.seek(SeekFrom::Start(self.state.offset())).await?;
            Ok(file)
        };
        let file = open.await.map_err(|source| failed("open", path, source))?;
        self.send_reader(file).await
    }

    /// As [`send_path`](Self::send_path), from a reader that stands at the first byte of the first missing block.
    ///
    /// # Errors
    ///
    /// As any call, a reader that fails or ends too early, and a state whose numbers do not fit each other. What was read of the block
    /// that failed is lost: reposition the reader at `sent * block_size` before going on.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses what was read of the block that was under way, as an error does.
    pub async fn send_reader(&mut self, mut reader: impl AsyncRead + Send + Unpin) -> Result<String, Error> {
        self.check()?;
        while self.state.sent < self.state.block_count {
            let mut block = vec![0; self.state.next_length()];
            reader.read_exact(&mut block).await.map_err(|source| {
                let source = match source.kind() {
                    kind @ io::ErrorKind::UnexpectedEof => {
                        io::Error::new(kind, "it ends before the size that the upload was begun with")
                    }
                    _ => source,
                };
                failed("read", Path::new("the file that is uploaded"), source)
            })?;
            self.send_block(block.into()).await?;
        }
        self.finish().await
    }

    /// Refuses numbers that do not fit each other, before anything is read or sent.
    fn check(&self) -> Result<(), Error> {
        self.state.check().map_err(|(name, _, problem)| {
            let problem = format!("does not fit the other numbers of the upload: {problem}");
            Error::new(OPERATION, ErrorKind::invalid(name, problem))
        })
    }

    /// Sends one block. The platform takes the same block twice.
    async fn send_block(&mut self, block: Bytes) -> Result<(), Error> {
        self.call("upload_part")
            .repeatable()
            .text("upload_id", &self.state.upload_id)
            .text("seq", self.state.sent)
            .text("size", block.len())
            .text("checksum", adler32(&block))
            .file("file", File::from(block))
            .await?;
        // Below the number of blocks until now.
        self.state.sent = self.state.sent.saturating_add(1);
        Ok(())
    }

    async fn finish(&self) -> Result<String, Error> {
        let body = json!({ "upload_id": self.state.upload_id, "block_num": self.state.block_count });
        let reply = self.call("upload_finish").json(&body).await?;
        let path = format!("{}/upload_finish", self.state.destination.path());
        read(&reply, "file_token", &path, Value::as_str).map(str::to_owned)
    }

    fn call(&self, name: &str) -> RawCall {
        self.client
            .raw(Method::Post, format!("{}/{name}", self.state.destination.path()))
            .limits(LIMITS)
            .options(self.options.clone())
    }
}

const OPERATION: &str = "upload in blocks";

fn failed(action: &'static str, path: &Path, source: io::Error) -> Error {
    Error::new(OPERATION, file_error(action, path, source))
}
