//! What the ways to fail have to tell. A cause is told by `source`, and not again by `Display`.

use std::error::Error;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::api::origin;
use crate::visible::Visible;

/// The request was refused before anything was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidRequest {
    /// The member of the request, or the option of the call.
    pub field: String,
    /// What is wrong with it, and what was expected.
    pub problem: String,
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", Visible(&self.field), Visible(&self.problem))
    }
}

impl Error for InvalidRequest {}

impl InvalidRequest {
    /// A refusal of this member or option. The problem goes on after its name: `is missing; expected …`.
    #[must_use]
    pub fn new(field: impl Into<String>, problem: impl Into<String>) -> Self {
        InvalidRequest {
            field: field.into(),
            problem: problem.into(),
        }
    }
}

/// There is no Tokio runtime where the call was polled first.
///
/// Source: <https://docs.rs/tokio/1/tokio/runtime/index.html>.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuntimeError;

impl fmt::Display for RuntimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "it was polled outside of a Tokio runtime; await it below `#[tokio::main]`, `Runtime::block_on` or `tokio::spawn`, with I/O and \
             time enabled",
        )
    }
}

impl Error for RuntimeError {}

/// The client's own limiter would have made the call wait beyond its deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ThrottleError {
    /// How long the call would have had to wait.
    pub wait: Duration,
}

impl fmt::Display for ThrottleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the documented rate limit leaves room in {:.1} s, after the call's deadline",
            self.wait.as_secs_f64()
        )
    }
}

impl Error for ThrottleError {}

impl ThrottleError {
    /// A call that would have had to wait so long.
    #[must_use]
    pub fn new(wait: Duration) -> Self {
        ThrottleError { wait }
    }
}

/// The request could not be sent, or no answer arrived.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// At which point it failed.
    pub kind: TransportKind,
    /// What failed underneath, without the address.
    pub source: Option<Arc<dyn Error + Send + Sync>>,
}

/// At which point a transport failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportKind {
    /// No connection: the request cannot have been executed.
    Connect,
    /// The time for the call, or for one attempt, is over. The request may have been executed.
    Timeout,
    /// The connection broke after it was established. The request may have been executed.
    Interrupted,
}

impl TransportError {
    /// A failure at this point, for this reason. The reason comes into messages and logs, so keep addresses and secrets out of it.
    ///
    /// ```
    /// use feishu_client::error::{TransportError, TransportKind};
    ///
    /// let error = TransportError::new(TransportKind::Connect, "name not resolved");
    /// assert_eq!(error.to_string(), "no connection");
    /// ```
    pub fn new(kind: TransportKind, reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        TransportError {
            kind,
            source: Some(Arc::from(reason.into())),
        }
    }
}

impl From<TransportKind> for TransportError {
    fn from(kind: TransportKind) -> Self {
        TransportError { kind, source: None }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportKind::Connect => "no connection",
            TransportKind::Timeout => "no answer in time",
            TransportKind::Interrupted => "the connection broke before the answer was complete",
        })
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// An answer arrived that is no reply of the API. What it says is in neither `Display` nor `Debug`, but in [`excerpt`](Self::excerpt).
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReplyError {
    /// What the answer is instead.
    pub problem: ReplyProblem,
    /// The HTTP status.
    pub status: u16,
    /// The content type, if one was given.
    pub content_type: Option<String>,
    /// The id of the call in the platform's logs.
    pub log_id: Option<String>,
    /// How long the platform wants the client to wait.
    pub retry_after: Option<Duration>,
    pub(crate) excerpt: String,
}

impl Error for ReplyError {}

impl ReplyError {
    /// An answer with this status that is none of the API's.
    #[must_use]
    pub fn new(problem: ReplyProblem, status: u16) -> Self {
        ReplyError {
            problem,
            status,
            content_type: None,
            log_id: None,
            retry_after: None,
            excerpt: String::new(),
        }
    }

    /// The beginning of the body, at most 300 bytes: a gateway's page, or half of a reply. It may hold what a reply holds, a token too, so
    /// look before you log it. Empty where the client asked for a token.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}

impl fmt::Debug for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplyError")
            .field("problem", &self.problem)
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("log_id", &self.log_id)
            .field("retry_after", &self.retry_after)
            .field("excerpt", &format_args!("[{} bytes]", self.excerpt.len()))
            .finish()
    }
}

/// What an answer is, if it is no reply of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplyProblem {
    /// The body is empty.
    Empty,
    /// The body is not JSON: a gateway's page.
    NotJson,
    /// The body is JSON without the `code` that says whether the call succeeded.
    NoCode,
    /// The body is JSON that ends too early.
    Truncated,
    /// The body is larger than the limit for replies, in bytes.
    TooLarge(u64),
    /// The body's JSON would take more than so many bytes of memory: an answer of few bytes that stand for large objects.
    TooLargeInMemory(u64),
    /// A redirect, which the API does not use. It was not followed.
    Redirect,
}

impl fmt::Display for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problem {
            // A gateway answers so in front of the API, and its body says no more than the status.
            _ if self.status == 429 => f.write_str("too many calls")?,
            ReplyProblem::Empty => f.write_str("the answer is empty")?,
            ReplyProblem::NotJson => f.write_str("the answer is not JSON")?,
            ReplyProblem::NoCode => f.write_str("the answer does not say whether the call succeeded, with `code`")?,
            ReplyProblem::Truncated => f.write_str("the answer ends too early")?,
            ReplyProblem::TooLarge(limit) => write!(f, "the answer is larger than {limit} bytes")?,
            ReplyProblem::TooLargeInMemory(limit) => write!(
                f,
                "the answer would take more than {limit} bytes of memory; a higher `reply_limit` of the client allows more"
            )?,
            ReplyProblem::Redirect => f.write_str("the answer is a redirect, which was not followed")?,
        }
        origin(f, self.status, self.content_type.as_deref(), self.log_id.as_deref())
    }
}

/// A reply arrived whose shape is not the documented one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// Where and what: `$.data.items[1].n: expected an integer, found array at line 1 column 26`.
    pub problem: String,
    /// The HTTP status.
    pub status: u16,
    /// The id of the call in the platform's logs.
    pub log_id: Option<String>,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the reply has another shape than documented: {}",
            Visible(&self.problem)
        )?;
        origin(f, self.status, None, self.log_id.as_deref())?;
        f.write_str("; the call itself succeeded")
    }
}

impl Error for DecodeError {}

impl DecodeError {
    /// A reply in which this is wrong: where, what was expected and what was found.
    #[must_use]
    pub fn new(problem: impl Into<String>) -> Self {
        DecodeError {
            problem: problem.into(),
            status: 200,
            log_id: None,
        }
    }
}

/// A reply, or what it holds, lacks a member that the program cannot do without. See [`Require`](crate::Require).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingMember {
    /// The type whose member it is: `Message`.
    pub object: &'static str,
    /// The member, as it is called on the wire: `message_id`.
    pub member: &'static str,
}

impl fmt::Display for MissingMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` has no `{}`", self.object, self.member)
    }
}

impl Error for MissingMember {}

impl MissingMember {
    /// A member that an object of this type lacks.
    #[must_use]
    pub fn new(object: &'static str, member: &'static str) -> Self {
        MissingMember { object, member }
    }
}

/// A local file could not be read or written.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FileError {
    /// The file.
    pub path: PathBuf,
    /// What was done with it: `open`, `write`.
    pub action: &'static str,
    /// Why it failed.
    pub source: Arc<std::io::Error>,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} {}", self.action, Visible(self.path.display()))
    }
}

impl Error for FileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

impl FileError {
    /// A failure to do this with a file: `open`, `write`.
    #[must_use]
    pub fn new(action: &'static str, path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        FileError {
            path: path.into(),
            action,
            source: Arc::new(source),
        }
    }
}
