//! Why a call failed.
//!
//! [`Error`] is what every call returns, whatever the endpoint, so that `?` leads from any call to one type. The codes that an
//! endpoint's page lists are an enum of their own, which [`Error::is`] and [`Error::known`] take. Nothing is lost for a code that no
//! page lists: number, message, log id and hints are in [`Error::api`].

mod api;
mod build;
mod causes;
pub(crate) mod code;
mod convert;
pub(crate) mod kind;
mod login;
mod reply;
mod text;

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

pub use api::{ApiError, FieldViolation, HelpLink, PermissionViolation, UnlistedToken};
pub use build::BuildError;
pub use causes::{FileError, InvalidRequest, RuntimeError, ThrottleError, TransportError, TransportKind};
use code::Names;
pub use code::{ErrorCode, NoCodes};
use kind::Inner;
pub(crate) use kind::{Error, Failure, Tried};
pub use kind::{ErrorKind, TokenError};
pub use login::{LoginError, LoginProblem, StoreFailure};
pub use reply::{DecodeError, MissingMember, ReplyError, ReplyProblem};

use crate::codes;
use crate::operation::RetryClass;

impl Error {
    /// An error of an operation that has no type here.
    pub(crate) fn new(operation: impl Into<Cow<'static, str>>, failure: impl Into<Failure>) -> Self {
        Error::with(operation.into(), failure.into(), Names::default())
    }

    /// An error of an operation whose page lists these codes.
    pub(crate) fn coded<C: ErrorCode>(operation: impl Into<Cow<'static, str>>, failure: impl Into<Failure>) -> Self {
        Error::with(operation.into(), failure.into(), Names::of::<C>())
    }

    fn with(operation: Cow<'static, str>, failure: Failure, names: Names) -> Self {
        Error {
            inner: Arc::new(Inner {
                operation,
                failure,
                names,
            }),
        }
    }

    /// What went wrong, to match on.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.inner.failure.kind
    }

    /// The operation that was called: `im.v1.pin.delete`, or method and path of a raw call. Empty for a [`MissingMember`] of its reply.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.inner.operation
    }

    /// How often the call was sent: 0 if it failed before. `None` where that is not known: what a call gave failed later, or there was none.
    #[must_use]
    pub fn attempts(&self) -> Option<u32> {
        self.inner.failure.tried.map(|tried| tried.attempts)
    }

    /// The platform's answer, if it gave one that says that the call failed, or that the user's login is over.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        self.inner.failure.kind.api()
    }

    /// The platform's error code, listed or not.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.api().map(|error| error.code)
    }

    /// The platform's error code as a variant of `C`, the codes of an endpoint's page or those that any may answer with; its
    /// [refinement](ApiError::refinement), if `C` has that too. The patterns of a `match` mostly say which enum is meant.
    ///
    /// Codes are compared by their number. Ask for those of the endpoint that was called: another one may mean something else by a number.
    #[must_use]
    pub fn known<C: ErrorCode>(&self) -> Option<C> {
        self.answer()?.codes().find_map(C::from_code)
    }

    /// Whether the platform answered with this code, as such or as the [refinement](ApiError::refinement) of another one.
    ///
    /// Codes are compared by their number, as in [`known`](Self::known).
    #[must_use]
    pub fn is(&self, code: impl ErrorCode) -> bool {
        let code = code.code();
        self.answer()
            .is_some_and(|answer| answer.codes().any(|known| known == code))
    }

    /// The platform's answer to the operation itself: only there the codes of its page count.
    fn answer(&self) -> Option<&ApiError> {
        match &self.inner.failure.kind {
            ErrorKind::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The HTTP status of the answer, if one arrived.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.inner.failure.kind.status()
    }

    /// The id of the call in the platform's logs. Support asks for it.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/overview>.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        self.inner.failure.kind.log_id()
    }

    /// Whether the call was refused because there were too many, by the platform or by the client's own limiter. It was not executed.
    ///
    /// A quota of a day or a month that is used up counts as well; see [`is_retryable`](Self::is_retryable).
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control>.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        let used_up = |error: &ApiError| error.retry == Some(RetryClass::Quota);
        self.inner.failure.kind.is_rate_limit() || self.api().is_some_and(used_up)
    }

    /// How long to wait before the call is made again, if the platform or the client's own limiter said so.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control>.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.failure.kind.retry_after()
    }

    /// Whether the platform refused the access token, or a token could not be fetched because the app's credentials are wrong.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code>.
    #[must_use]
    pub fn is_token_invalid(&self) -> bool {
        match &self.inner.failure.kind {
            ErrorKind::Api(error) => codes::invalid_token(error.code).is_some(),
            ErrorKind::Token(error) => error.source.api().is_some() && !error.source.is_retryable(),
            _ => false,
        }
    }

    /// Whether the user must log in (again): there is no login under the name, it is over, the platform refused the code or the tokens for
    /// good, or the user has not granted a scope that the call needs. No repetition helps; send the user to the consent page.
    ///
    /// A token that the call was given, and that was refused, says nothing of the login: [`is_token_invalid`](Self::is_token_invalid).
    /// A wrong app secret is another matter: [`is_token_invalid`](Self::is_token_invalid).
    ///
    /// Source: <https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token>.
    #[must_use]
    pub fn is_login_required(&self) -> bool {
        match &self.inner.failure.kind {
            ErrorKind::Login(_) => true,
            ErrorKind::Api(error) => codes::needs_consent(error.code),
            _ => false,
        }
    }

    /// Whether the app, the token or the user lacks a permission of the API. [`missing_scopes`](Self::missing_scopes) says which.
    ///
    /// Access to one document, folder or chat is another matter: its refusal has a code of the endpoint's own page.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code>.
    #[must_use]
    pub fn is_permission_denied(&self) -> bool {
        self.api()
            .is_some_and(|error| codes::is_permission(error.code) || !error.permission_violations.is_empty())
    }

    /// The scopes that the platform named as missing; any one of them is enough.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code>.
    #[must_use]
    pub fn missing_scopes(&self) -> Vec<&str> {
        self.api().map_or_else(Vec::new, |error| error.scopes().collect())
    }

    /// Whether the deadline passed, or a time limit on the way.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match &self.inner.failure.kind {
            ErrorKind::Transport(error) => error.kind == TransportKind::Timeout,
            ErrorKind::Token(error) => error.source.is_timeout(),
            _ => false,
        }
    }

    /// Whether the same call may succeed later, without anything being changed.
    ///
    /// It does not say that a repetition is harmless: after a timeout a message may have been sent. Give the request its
    /// idempotency key (`uuid`, `client_token`) and keep it the same.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match &self.inner.failure.kind {
            ErrorKind::Api(error) => matches!(error.retry, Some(RetryClass::Later | RetryClass::Limited)),
            ErrorKind::Reply(error) => error.status >= 500 || error.status == 429,
            ErrorKind::Transport(_) | ErrorKind::Throttled(_) => true,
            ErrorKind::Token(error) => error.source.is_retryable(),
            ErrorKind::Store(_) => true,
            ErrorKind::Invalid(_)
            | ErrorKind::Decode(_)
            | ErrorKind::File(_)
            | ErrorKind::Login(_)
            | ErrorKind::Runtime(_)
            | ErrorKind::Missing(_) => false,
        }
    }
}
