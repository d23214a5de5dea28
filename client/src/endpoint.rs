//! Requests and what belongs to them, as traits: for code that is generic over endpoints.

use crate::error::{Error, ErrorCode, ErrorKind, Failure};
use crate::format::Format;
use crate::object::{List, Object};
use crate::operation::Operation;

/// A request: a flat struct whose members are, in this order, the path's, the query's, the headers' and the body's.
///
/// Implemented by generated code. Sent with [`Client::send`](crate::Client::send).
pub trait Endpoint: Object + Clone + Send + Sync + 'static {
    /// The payload of a successful reply.
    type Response: Send + 'static;
    /// How a reply becomes the payload.
    #[doc(hidden)]
    type Format: Format<Self::Response>;
    /// The error codes that the page lists; [`NoCodes`](crate::error::NoCodes) where it lists none.
    type Error: ErrorCode;
    /// Everything else that is known about it.
    const OPERATION: &'static Operation;
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
    /// # use feishu_client::{Error, endpoint::Endpoint, error::{ApiError, LoginError, LoginProblem, TransportError, TransportKind}};
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
