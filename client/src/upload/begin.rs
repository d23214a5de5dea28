//! Beginning an upload in blocks.

use std::fmt;
use std::future::IntoFuture;

use serde_json::{Map, Value};

use super::blocks::BlockUpload;
use super::state::{BlockUploadState, Destination, LIMITS, read, unreadable};
use crate::call::client::Client;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::operation::Method;
use crate::options::{CallOptions, call_options};

impl Client {
    /// Prepares an upload in blocks. It is begun when awaited.
    ///
    /// `parent` is the kind of the place and its token: `("explorer", "fldbc…")`. `size` is that of the file in bytes.
    ///
    /// ```no_run
    /// # use feishu_client::{Client, Error, upload::Destination};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let size = 700 << 20;
    /// let mut upload = client
    ///     .upload_in_blocks(
    ///         Destination::File,
    ///         "film.mp4",
    ///         ("explorer", "fldbcO1UuPz8VwnpPx5a92abcef"),
    ///         size,
    ///     )
    ///     .login("ou_7d8a6e6df7621556ce0d21922b676706ccs")
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
    pub fn upload_in_blocks(
        &self,
        destination: Destination,
        file_name: &str,
        parent: (&str, &str),
        size: u64,
    ) -> BeginUpload {
        let members = [
            ("file_name", file_name.into()),
            ("parent_type", parent.0.into()),
            ("parent_node", parent.1.into()),
            ("size", size.into()),
        ];
        BeginUpload {
            client: self.clone(),
            destination,
            size,
            body: members
                .map(|(name, value)| (name.to_owned(), value))
                .into_iter()
                .collect(),
            options: CallOptions::default(),
        }
    }

    /// Goes on with an upload in blocks. Options of its calls, such as the user who began it, are given to it again.
    #[must_use]
    pub fn resume_upload(&self, state: BlockUploadState) -> BlockUpload {
        BlockUpload::new(self.clone(), state, CallOptions::default())
    }
}

/// An upload in blocks that is begun when it is awaited. See [`Client::upload_in_blocks`].
///
/// Options of this call hold for the calls that send the blocks as well.
///
/// # Cancel safety
///
/// Dropping the future after it was polled may leave an upload at the platform that was begun and that nobody can go on with. It is gone
/// after 24 hours.
#[derive(Clone)]
#[must_use = "an upload is begun when it is awaited"]
pub struct BeginUpload {
    client: Client,
    destination: Destination,
    size: u64,
    body: Map<String, Value>,
    options: CallOptions,
}

impl BeginUpload {
    /// The member `extra`, which some kinds of media ask for: JSON as text.
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.body.insert("extra".to_owned(), Value::String(extra.into()));
        self
    }

    call_options!(options);

    async fn begin(self) -> Result<BlockUpload, Error> {
        let path = format!("{}/upload_prepare", self.destination.path());
        let reply = self
            .client
            .raw(Method::Post, path.clone())
            .limits(LIMITS)
            .json(&self.body)
            .options(self.options.clone())
            .await?;
        let number = |name| read(&reply, name, &path, Value::as_u64);
        let state = BlockUploadState {
            destination: self.destination,
            upload_id: read(&reply, "upload_id", &path, Value::as_str)?.to_owned(),
            block_size: number("block_size")?,
            block_count: number("block_num")?,
            sent: 0,
            size: self.size,
        };
        state
            .check()
            .map_err(|(_, name, problem)| unreadable(&path, name, &problem))?;
        Ok(BlockUpload::new(self.client, state, self.options))
    }
}

impl IntoFuture for BeginUpload {
    type Output = Result<BlockUpload, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.begin())
    }
}

impl fmt::Debug for BeginUpload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BeginUpload")
            .field("destination", &self.destination)
            .field("size", &self.size)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
