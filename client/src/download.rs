//! Files that the platform sends.

use bytes::Bytes;

use crate::endpoint::Reply;
use crate::error::ErrorKind;
use crate::exchange::{Payload, Received};

/// A file on its way from the platform.
#[derive(Debug)]
pub struct Download {
    received: Received,
}

impl Download {
    /// The content type, if the platform gave one.
    #[must_use]
    pub fn content_type(&self) -> Option<String> {
        self.received.head.content_type()
    }

    /// The whole file, refused if it is larger than `limit` bytes.
    ///
    /// # Errors
    ///
    /// A connection that breaks; a file beyond the limit.
    pub async fn bytes(self, limit: u64) -> Result<Bytes, crate::Error> {
        let Received { route, head, payload } = self.received;
        let result = match payload {
            Payload::Whole(bytes) => Ok(bytes),
            Payload::Begun(response) => crate::exchange::collect(response, &head, limit).await,
        };
        result.map_err(|kind| crate::Error::new(route.id, kind))
    }
}

impl Reply for Download {
    fn receive(received: Received) -> Result<Self, ErrorKind> {
        Ok(Download { received })
    }
}
