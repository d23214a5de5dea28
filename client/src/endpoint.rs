//! Requests and what belongs to them, as traits: for code that is generic over endpoints.

use crate::error::{Error, ErrorCode, ErrorKind, Failure};
use crate::format::Format;
use crate::object::{List, Node, Object};
use crate::operation::{Operation, OperationFacts};

/// A request: a flat struct whose members are, in this order, the path's, the query's, the headers' and the body's.
///
/// Implemented by the macros of this project alone, so that it can get more items: some of those that it asks for have hidden types. An
/// endpoint of your own is made by `#[feishu_endpoint]`. Sent with [`Client::send`](crate::Client::send).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no request",
    label = "not an endpoint of `feishu-api`",
    note = "an endpoint of your own is made by `#[feishu_endpoint]`, above a struct with its fields"
)]
pub trait Endpoint: Object + Clone + Send + Sync + 'static {
    /// The payload of a successful reply.
    type Response: Send + 'static;
    /// How a reply becomes the payload.
    #[doc(hidden)]
    type Format: Format<Self::Response>;
    /// The error codes that the page lists; [`NoCodes`](crate::error::NoCodes) where it lists none.
    type Error: ErrorCode;
    /// What [`OPERATION`](Self::OPERATION) is made from.
    #[doc(hidden)]
    const FACTS: OperationFacts;
    /// What the page asks of the members, in the form that the module `validate` reads. Nothing else may name it: who does not ask has no
    /// byte of it.
    #[doc(hidden)]
    const RULES: &'static str = "";
    /// Everything else that is known about it.
    const OPERATION: &'static Operation = &Operation::new(Self::FACTS);
}

/// An endpoint whose reply comes in pages, and the items on a page. Implemented as [`Endpoint`] is.
#[diagnostic::on_unimplemented(
    message = "the reply to `{Self}` is no list of items in pages",
    label = "no items in pages",
    note = "the reply as a whole comes when the call is awaited",
    note = "an endpoint of your own has no streams of pages: ask for the next page in a loop"
)]
pub trait Paged: Endpoint<Response: Node> {
    /// One item.
    type Item: Send + 'static;

    /// Takes the items out of a page.
    #[doc(hidden)]
    const TAKE_ITEMS: TakeItems<Self::Response, Self::Item>;
}

/// What takes the items out of a page. It has a hidden type, so that nobody else writes one.
#[derive(Clone, Copy, Debug)]
pub struct TakeItems<P, I>(pub fn(&mut P) -> List<I>);

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
