//! How a handler fails.

use std::error::Error;
use std::fmt;

/// Any error, as a handler may return it. `?` makes one of every error, and of a text.
pub type Failure = Box<dyn Error + Send + Sync>;

/// An event that could not be handled, as a hook is told of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failed<'e> {
    /// The name of the event: `im.message.receive_v1`.
    pub event_type: &'e str,
    /// The id of the event.
    pub event_id: &'e str,
    /// The app that it was sent to.
    pub app_id: &'e str,
    /// What the handler returned, or [`Panicked`]; whether it was that, `error.is::<Panicked>()` says.
    pub error: &'e Failure,
    /// Whether the answer had gone before. The platform does not send the event again then.
    pub is_late: bool,
}

/// The handler panicked, or what the program says of ignoring, of order, of the time or of what is stale; `Display` says which. What was said
/// by it was for the panic hook, and is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panicked {
    /// To be read before the word "panicked".
    pub(crate) what: &'static str,
}

impl fmt::Display for Panicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} panicked", self.what)
    }
}

impl Error for Panicked {}
