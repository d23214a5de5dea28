//! How replies become payloads, in types. Generated code says for each endpoint how.

use serde::de::DeserializeOwned;

use crate::error::ErrorKind;
use crate::exchange::Received;
use crate::object::Node;

/// How a successful reply becomes a `T`.
pub trait Format<T> {
    /// Reads the reply.
    ///
    /// # Errors
    ///
    /// A reply that says that the call failed, or that cannot be read.
    fn receive(received: Received) -> Result<T, ErrorKind>;
}

/// The [`Format`] of generated types: lenient, and compiled once for all of them.
#[derive(Clone, Copy, Debug)]
pub enum Native {}

impl<T: Reply> Format<T> for Native {
    #[inline]
    fn receive(received: Received) -> Result<T, ErrorKind> {
        T::receive(received)
    }
}

/// The [`Format`] of any other type: what serde makes of the payload's JSON, `null` where the reply has none.
#[derive(Clone, Copy, Debug)]
pub enum Serde {}

impl<T: DeserializeOwned> Format<T> for Serde {
    fn receive(received: Received) -> Result<T, ErrorKind> {
        received.read()
    }
}

/// What a successful reply can become as it is: any default-constructible [`Node`] for JSON, [`Download`](crate::Download) for bytes,
/// [`EventStream`](crate::sse::EventStream) for server-sent events.
pub trait Reply: Sized + Send + 'static {
    /// Reads the reply.
    ///
    /// # Errors
    ///
    /// A reply that says that the call failed, or that cannot be read.
    fn receive(received: Received) -> Result<Self, ErrorKind>;
}

impl<T: Node + Default + Send + 'static> Reply for T {
    #[inline]
    fn receive(received: Received) -> Result<Self, ErrorKind> {
        let mut payload = T::default();
        received.read_into(&mut payload)?;
        Ok(payload)
    }
}
