//! What the commands do. Each prints for people and gives an exit status.

pub mod check;
pub mod diff;
pub mod error;
pub mod expand;
pub mod export;
pub mod live;
pub mod options;
pub mod refresh;
pub mod report;
pub mod scopes;
pub(crate) mod terminal;

pub use self::error::Error;
