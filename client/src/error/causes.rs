//! What the ways to fail have to tell. A cause is told by `source`, and not again by `Display`.

use std::error::Error;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

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

/// There is no Tokio runtime where the call was polled first. One that was built without time or I/O cannot be told from others: Tokio panics
/// there, so it wants `enable_all`.
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

    /// The innermost cause, which says most: "connection refused" below two layers of "error sending request".
    pub(crate) fn innermost(&self) -> Option<&(dyn Error + 'static)> {
        let all = std::iter::successors(self.source(), |cause: &&(dyn Error + 'static)| (*cause).source());
        all.last()
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

/// A local file could not be read or written.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FileError {
    /// The file; of one that comes from a reader, the name that it is sent with.
    pub path: PathBuf,
    /// What was done with it: `open`, `read`, `write`.
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
    /// A failure to do this with a file: `open`, `read`, `write`.
    #[must_use]
    pub fn new(action: &'static str, path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        FileError {
            path: path.into(),
            action,
            source: Arc::new(source),
        }
    }
}
