//! An error, and the ways in which a call can fail.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::api::ApiError;
use super::causes::{FileError, InvalidRequest, RuntimeError, ThrottleError, TransportError, TransportKind};
use super::code::Names;
use super::login::{LoginError, LoginProblem, StoreFailure};
use super::reply::{DecodeError, MissingMember, ReplyError};
use crate::operation::{RetryClass, RetryTable, TokenKind};

/// What went wrong.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/overview>.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The platform says that the call failed.
    Api(Box<ApiError>),
    /// The request was refused before anything was sent.
    Invalid(InvalidRequest),
    /// No access token could be fetched, so the call was not sent.
    Token(TokenError),
    /// The client's own limiter would have made the call wait beyond its deadline, so it was not sent.
    Throttled(ThrottleError),
    /// The request could not be sent, or no answer arrived.
    Transport(TransportError),
    /// An answer arrived that is no reply of the API: a gateway's page, nothing, half of it, too much.
    Reply(Box<ReplyError>),
    /// A reply arrived whose shape is not the documented one.
    Decode(DecodeError),
    /// A local file could not be read or written.
    File(FileError),
    /// The user must log in: there is no login, or it is over. A call was not sent.
    Login(LoginError),
    /// The token store failed, where that matters.
    Store(StoreFailure),
    /// The future was polled outside of a Tokio runtime, whose timers and sockets it needs.
    Runtime(RuntimeError),
    /// A reply lacks a member that the program cannot do without.
    Missing(MissingMember),
}

impl ErrorKind {
    /// The part that has everything to tell.
    fn part(&self) -> &(dyn std::error::Error + 'static) {
        match self {
            ErrorKind::Api(error) => &**error,
            ErrorKind::Invalid(error) => error,
            ErrorKind::Token(error) => error,
            ErrorKind::Throttled(error) => error,
            ErrorKind::Transport(error) => error,
            ErrorKind::Reply(error) => &**error,
            ErrorKind::Decode(error) => error,
            ErrorKind::File(error) => error,
            ErrorKind::Login(error) => error,
            ErrorKind::Store(error) => error,
            ErrorKind::Runtime(error) => error,
            ErrorKind::Missing(error) => error,
        }
    }

    /// Whether too many calls are the reason. The call was not executed.
    pub(crate) fn is_rate_limit(&self) -> bool {
        match self {
            ErrorKind::Api(error) => error.retry == Some(RetryClass::Limited),
            ErrorKind::Reply(error) => error.status == 429,
            ErrorKind::Throttled(_) => true,
            _ => false,
        }
    }

    /// The platform's answer, if it gave one that says that the call failed, or that the user's login is over.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            ErrorKind::Api(error) => Some(error),
            ErrorKind::Login(error) => match &error.problem {
                LoginProblem::Refused(error) => Some(error),
                LoginProblem::Unknown | LoginProblem::Over => None,
            },
            _ => None,
        }
    }

    /// The HTTP status of the answer, if one arrived.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            ErrorKind::Api(_) | ErrorKind::Login(_) => self.api().map(|error| error.status),
            ErrorKind::Reply(error) => Some(error.status),
            ErrorKind::Decode(error) => Some(error.status),
            _ => None,
        }
    }

    /// The id of the call in the platform's logs.
    #[must_use]
    pub fn log_id(&self) -> Option<&str> {
        match self {
            ErrorKind::Api(_) | ErrorKind::Login(_) => self.api()?.log_id.as_deref(),
            ErrorKind::Reply(error) => error.log_id.as_deref(),
            ErrorKind::Decode(error) => error.log_id.as_deref(),
            _ => None,
        }
    }

    /// Takes tables of codes into account, the operation's first.
    pub(crate) fn classify(&mut self, operation: &[RetryTable], general: RetryTable) {
        if let ErrorKind::Api(error) = self {
            error.classify(operation, general);
        }
    }

    /// How long the platform wants the client to wait.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        match self {
            ErrorKind::Api(error) => error.retry_after,
            ErrorKind::Reply(error) => error.retry_after,
            ErrorKind::Throttled(error) => Some(error.wait),
            _ => None,
        }
    }

    pub(crate) fn timeout() -> Self {
        Self::transport(TransportKind::Timeout)
    }

    pub(crate) fn transport(kind: TransportKind) -> Self {
        ErrorKind::Transport(TransportError { kind, source: None })
    }

    pub(crate) fn invalid(field: impl Into<String>, problem: impl Into<String>) -> Self {
        ErrorKind::Invalid(InvalidRequest::new(field, problem))
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.part(), f)
    }
}

impl std::error::Error for ErrorKind {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.part().source()
    }
}

/// No access token could be fetched.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenError {
    /// The kind of token.
    pub kind: TokenKind,
    /// Why it could not be fetched.
    pub source: Error,
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {}", self.kind)
    }
}

impl std::error::Error for TokenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

impl TokenError {
    /// A token of this kind that could not be fetched, for this reason.
    #[must_use]
    pub fn new(kind: TokenKind, source: Error) -> Self {
        TokenError { kind, source }
    }
}

/// A failed call. Cheap to clone.
///
/// `Display` tells all of it on one line, causes included, so there is no `source`. The parts, of which [`kind`](Self::kind) gives one, tell
/// themselves by `Display` and their cause by `source`.
///
/// ```no_run
/// # use feishu_client::Error;
/// # fn log(_: &str) {}
/// fn explain(error: &Error) {
///     if error.is_permission_denied() {
///         log(&format!("grant one of {:?}", error.missing_scopes()));
///     }
///     // `Display` names the operation, the code, the message, and the log id for support.
///     log(&error.to_string());
/// }
/// ```
#[derive(Clone)]
pub struct Error {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) operation: Cow<'static, str>,
    pub(super) failure: Failure,
    /// What the operation's page calls its codes.
    pub(super) names: Names,
}

/// What went wrong, before it is said in which operation.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    /// What was done for the call; `None` if it did not fail as a whole, but what it gave did, or no call was made.
    pub(crate) tried: Option<Tried>,
}

/// What was done for a call.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tried {
    /// How often it was sent.
    pub(crate) attempts: u32,
    /// How long all of it took.
    pub(crate) time: Duration,
}

impl Failure {
    /// A call that was refused before it was begun.
    pub(crate) fn unsent(kind: ErrorKind) -> Self {
        let tried = Some(Tried::default());
        Failure { kind, tried }
    }

    /// Whether nothing was sent.
    pub(super) fn is_unsent(&self) -> bool {
        match self.tried {
            Some(tried) => tried.attempts == 0,
            None => matches!(self.kind, ErrorKind::Invalid(_)),
        }
    }
}

impl From<ErrorKind> for Failure {
    fn from(kind: ErrorKind) -> Self {
        Failure { kind, tried: None }
    }
}
