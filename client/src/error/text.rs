//! What an error says of itself, on one line.

use std::error::Error as _;
use std::fmt;

use super::causes::TransportKind;
use super::kind::{Error, ErrorKind, Failure, Inner};
use crate::visible::Visible;

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_unsent() {
            f.write_str("not sent: ")?;
        }
        match &self.kind {
            ErrorKind::Transport(error) if error.kind == TransportKind::Timeout && self.is_unsent() => {
                f.write_str("the call's time was over before it had an access token")?;
            }
            kind => write!(f, "{kind}")?,
        }
        let cause = match &self.kind {
            ErrorKind::Transport(error) => error.innermost(),
            kind => kind.source(),
        };
        if let Some(cause) = cause {
            write!(f, ": {}", Visible(cause))?;
        }
        match self.tried {
            Some(tried) if tried.attempts > 1 => {
                write!(
                    f,
                    "; after {} attempts in {:.1} s",
                    tried.attempts,
                    tried.time.as_secs_f64()
                )
            }
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.inner.operation.is_empty() {
            write!(f, "{}: ", Visible(&self.inner.operation))?;
        }
        self.inner.failure.fmt(f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            operation,
            failure,
            names,
        } = &*self.inner;
        let mut out = f.debug_struct("Error");
        out.field("operation", operation);
        if let ErrorKind::Api(answer) = &failure.kind
            && let Some(name) = answer.codes().find_map(|code| names.get(code))
        {
            out.field("known", &format_args!("{name}"));
        }
        out.field("kind", &failure.kind);
        if let Some(tried) = failure.tried {
            out.field("attempts", &tried.attempts);
        }
        out.finish()
    }
}

// Nothing is left for `source` to tell.
impl std::error::Error for Error {}
