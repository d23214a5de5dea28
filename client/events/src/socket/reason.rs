//! Why a connection ends, and whether to try again.

use std::fmt;
use std::time::Duration;

use feishu_client::socket::visible;

/// Why the long connection stopped for good: something that a person has to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stopped {
    /// The app id or the app secret is wrong.
    Credentials {
        /// The platform's code.
        code: i64,
        /// What it says.
        message: String,
    },
    /// The app may not use the long connection.
    Forbidden {
        /// The platform's code.
        code: i64,
        /// What it says.
        message: String,
    },
    /// The app belongs to the other brand, or the long connection is not for it.
    WrongBrand {
        /// What the platform says.
        message: String,
    },
    /// The app has as many connections as it may.
    TooManyConnections {
        /// What the platform says.
        message: String,
    },
    /// Another refusal that the platform gives to a client.
    Refused {
        /// The platform's code.
        code: i64,
        /// What it says.
        message: String,
    },
    /// It was tried as often as the platform allows.
    TriedEnough(Lost),
    /// The client cannot open a connection: it has a transport of its own.
    NoTransport(String),
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stopped::Credentials { code, message } => write!(
                f,
                "the platform does not know the app (code {code}: {message}); compare app id and app secret with the developer console"
            ),
            Stopped::Forbidden { code, message } => write!(
                f,
                "the app may not use the long connection (code {code}: {message}); it must be an app of one's own company with events \
                 subscribed over the long connection"
            ),
            Stopped::WrongBrand { message } => write!(
                f,
                "the app belongs to the other brand ({message}): choose `Brand::Lark` or `Brand::Feishu`; the platform has also been \
                 reported to refuse the long connection to apps of Lark"
            ),
            Stopped::TooManyConnections { message } => write!(
                f,
                "the app has as many connections as it may ({message}): end other processes of it, or use fewer connections"
            ),
            Stopped::Refused { code, message } => {
                write!(f, "the platform refused the connection (code {code}: {message})")
            }
            Stopped::TriedEnough(lost) => write!(f, "tried as often as the platform allows; the last attempt: {lost}"),
            Stopped::NoTransport(problem) => f.write_str(problem),
        }
    }
}

impl std::error::Error for Stopped {}

/// Why a connection was lost, or did not come about. It is tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lost {
    /// No answer in time to the question where the connection is, or none at all.
    Unreachable(String),
    /// The platform asks to come again: it is busy, or has an error.
    Busy {
        /// The HTTP status, or the platform's code.
        code: i64,
        /// What it says.
        message: String,
    },
    /// The connection could not be opened.
    Handshake(String),
    /// The platform closed it.
    Closed {
        /// The code of the close frame, if there was one.
        code: Option<u16>,
    },
    /// It broke.
    Broken(String),
    /// Nothing came for so long.
    Silent(Duration),
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Lost::Unreachable(problem) => write!(f, "the platform did not say where the connection is: {problem}"),
            Lost::Busy { code, message } => write!(f, "the platform asks to come again (code {code}: {message})"),
            Lost::Handshake(problem) => write!(f, "the connection could not be opened: {problem}"),
            Lost::Closed { code: Some(code) } => write!(f, "the platform closed the connection with the code {code}"),
            Lost::Closed { code: None } => f.write_str("the platform closed the connection"),
            Lost::Broken(problem) => write!(f, "the connection broke: {problem}"),
            Lost::Silent(time) => write!(f, "nothing came over the connection for {} s", time.as_secs()),
        }
    }
}

impl std::error::Error for Lost {}

/// What an attempt came to that led to no connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    Stop(Stopped),
    Retry(Lost),
    /// What a first attempt stops for, and a later one tries again: an old connection of ours may still be counted.
    StopAtFirst(Stopped, Lost),
}

/// What a code of the platform means, wherever it comes from.
///
/// Source: the official SDKs.
pub(crate) fn judge(code: i64, message: &str) -> Failure {
    let message = visible(message);
    match code {
        1 | 1_000_040_343 => Failure::Retry(Lost::Busy { code, message }),
        1_000_040_344 => Failure::Stop(Stopped::Credentials { code, message }),
        514 => Failure::Stop(Stopped::Credentials { code, message }),
        403 => Failure::Stop(Stopped::Forbidden { code, message }),
        1_000_040_351 => Failure::Stop(Stopped::WrongBrand { message }),
        1_000_040_350 => {
            let lost = Lost::Busy {
                code,
                message: message.clone(),
            };
            Failure::StopAtFirst(Stopped::TooManyConnections { message }, lost)
        }
        _ => Failure::Stop(Stopped::Refused { code, message }),
    }
}
