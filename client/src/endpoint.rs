//! What generated code tells the runtime about an endpoint, in types.

use serde::de::DeserializeOwned;

use crate::error::{Error, ErrorCode, ErrorKind, Failure};
use crate::exchange::Received;
use crate::object::{List, Node, Object};
use crate::operation::Operation;

/// A request: a flat struct whose members are, in this order, the path's, the query's, the headers' and the body's.
///
/// Implemented by generated code. Sent with [`Client::send`](crate::Client::send).
pub trait Endpoint: Object + Clone + Send + Sync + 'static {
    /// The payload of a successful reply.
    type Response: Send + 'static;
    /// How a reply becomes the payload: [`Native`], or [`Serde`] where the payload is a type of the caller's own.
    type Format: Format<Self::Response>;
    /// The error codes that the page lists; [`NoCodes`](crate::NoCodes) where it lists none.
    type Error: ErrorCode;
    /// Everything else that is known about it.
    const OPERATION: &'static Operation;
}

/// How a successful reply becomes a `T`.
pub trait Format<T> {
    /// Reads the reply.
    ///
    /// # Errors
    ///
    /// A reply that says that the call failed, or that cannot be read.
    #[doc(hidden)]
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
/// [`EventStream`](crate::EventStream) for server-sent events.
pub trait Reply: Sized + Send + 'static {
    /// Reads the reply.
    ///
    /// # Errors
    ///
    /// A reply that says that the call failed, or that cannot be read.
    #[doc(hidden)]
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

/// An endpoint whose reply comes in pages, and the items on a page.
pub trait Paged: Endpoint {
    /// One item.
    type Item: Send + 'static;

    /// Takes the items out of a page.
    fn take_items(page: &mut Self::Response) -> List<Self::Item>;
}

impl Error {
    /// The error that a call of this endpoint would fail with, for tests of what a program does about it: a code that the page lists, or
    /// one of the parts that [`kind`](Error::kind) gives, each of which has a `new`.
    ///
    /// ```
    /// # use feishu_client::{ApiError, Endpoint, Error, LoginError, LoginProblem, TransportError, TransportKind};
    /// # fn example<E: Endpoint>(bot_outside_group: E::Error) {
    /// let error = Error::of::<E>(bot_outside_group);
    /// assert!(error.is(bot_outside_group));
    ///
    /// let error = Error::of::<E>(ApiError::new(99_991_400, "request trigger frequency limit"));
    /// assert!(error.is_rate_limited() && error.is_retryable());
    ///
    /// let error = Error::of::<E>(LoginError::new("ou_1", LoginProblem::Over));
    /// assert!(error.is_login_required());
    /// # }
    /// ```
    #[must_use]
    pub fn of<E: Endpoint>(cause: impl Into<ErrorKind>) -> Self {
        let mut kind = cause.into();
        kind.classify(E::OPERATION.retries, &[]);
        let failure = match kind {
            ErrorKind::Invalid(_) | ErrorKind::Token(_) | ErrorKind::Throttled(_) | ErrorKind::Login(_) => {
                Failure::unsent(kind)
            }
            kind => Failure::from(kind),
        };
        Error::coded::<E::Error>(E::OPERATION.id, failure)
    }
}
