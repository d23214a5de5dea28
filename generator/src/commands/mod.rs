//! What the commands do. Each prints for people and gives an exit status.

pub mod check;
pub mod diff;
pub mod expand;
pub mod live;
pub mod options;
pub mod refresh;
pub mod report;

/// Anything that stops a command.
pub(crate) type Error = Box<dyn std::error::Error>;
