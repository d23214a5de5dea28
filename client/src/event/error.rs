//! Why a message is no event.

use std::fmt;

use crate::visible::Visible;

/// Why a message is no event that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventError {
    /// The body is not JSON.
    NotJson(String),
    /// The body is encrypted. It must be decrypted with the app's Encrypt Key first.
    Encrypted,
    /// The platform checks the address. It expects the body's `challenge` back.
    UrlVerification,
    /// The body is JSON of another shape.
    NotAnEvent,
    /// The payload has another shape than documented.
    Payload {
        /// The name of the event.
        event_type: String,
        /// Where and what.
        problem: String,
    },
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EventError::NotJson(problem) => write!(f, "the message is not JSON: {}", Visible(problem)),
            EventError::Encrypted => {
                f.write_str("the message is encrypted; decrypt it with the app's Encrypt Key first")
            }
            EventError::UrlVerification => {
                f.write_str("the message is no event but the check of the address; answer it with its `challenge`")
            }
            EventError::NotAnEvent => {
                f.write_str("the message is no event; expected `header` and `event` (2.0), or `uuid` and `event` (1.0)")
            }
            EventError::Payload { event_type, problem } => {
                write!(
                    f,
                    "the payload of `{}` has another shape than documented: {}",
                    Visible(event_type),
                    Visible(problem)
                )
            }
        }
    }
}

impl std::error::Error for EventError {}
