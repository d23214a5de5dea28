//! Each part is a way to fail, and so is a code that a page lists.

use super::api::ApiError;
use super::causes::{FileError, InvalidRequest, RuntimeError, ThrottleError, TransportError};
use super::code::{ErrorCode, words};
use super::kind::{Error, ErrorKind, TokenError};
use super::login::{LoginError, StoreFailure};
use super::reply::{DecodeError, MissingMember, ReplyError};

impl<C: ErrorCode> From<C> for ApiError {
    /// The platform answers with this code, the status that its page lists, and the words of its name.
    fn from(code: C) -> Self {
        let mut error = ApiError::new(code.code(), words(code));
        error.status = code.status().unwrap_or(error.status);
        error
    }
}

impl<C: ErrorCode> From<C> for ErrorKind {
    fn from(code: C) -> Self {
        ApiError::from(code).into()
    }
}

impl From<ApiError> for ErrorKind {
    fn from(error: ApiError) -> Self {
        ErrorKind::Api(Box::new(error))
    }
}

impl From<ReplyError> for ErrorKind {
    fn from(error: ReplyError) -> Self {
        ErrorKind::Reply(Box::new(error))
    }
}

impl From<InvalidRequest> for Error {
    /// The error of no operation: what is wrong with a request before there is one.
    fn from(invalid: InvalidRequest) -> Self {
        Error::new("", ErrorKind::Invalid(invalid))
    }
}

impl From<MissingMember> for Error {
    /// The error of no operation: a reply does not know which it came from.
    fn from(missing: MissingMember) -> Self {
        Error::new("", ErrorKind::Missing(missing))
    }
}

macro_rules! ways_to_fail {
    ($($part:ident $way:ident,)*) => {
        $(impl From<$part> for ErrorKind {
            fn from(error: $part) -> Self {
                ErrorKind::$way(error)
            }
        })*
    };
}

ways_to_fail! {
    InvalidRequest Invalid,
    TokenError Token,
    ThrottleError Throttled,
    TransportError Transport,
    DecodeError Decode,
    FileError File,
    MissingMember Missing,
    LoginError Login,
    StoreFailure Store,
    RuntimeError Runtime,
}
