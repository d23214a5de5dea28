//! What must hold in a spec beyond the shape of its JSON.
//!
//! The macros rely on these rules: a spec that passes expands to Rust that compiles.

mod check;
mod content;
mod endpoint;
mod errors;
mod event;

pub use self::check::Problem;
pub use self::content::content;
pub use self::endpoint::endpoint;
pub use self::errors::shared_errors;
pub use self::event::event;
