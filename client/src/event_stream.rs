//! Server-sent events.

use crate::endpoint::Reply;
use crate::error::ErrorKind;
use crate::exchange::Received;

/// A stream of server-sent events.
#[derive(Debug)]
pub struct EventStream {
    received: Received,
}

impl EventStream {
    /// The content type, if the platform gave one.
    #[must_use]
    pub fn content_type(&self) -> Option<String> {
        self.received.head.content_type()
    }
}

impl Reply for EventStream {
    fn receive(received: Received) -> Result<Self, ErrorKind> {
        Ok(EventStream { received })
    }
}
