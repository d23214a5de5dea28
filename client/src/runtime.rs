//! Whether there is a runtime to work on.

use tokio::runtime::Handle;

use crate::error::RuntimeError;

/// Whether this is polled on Tokio, whose timers, tasks and sockets are what calls work with. Where it is not, they would panic.
///
/// # Errors
///
/// There is no runtime.
pub(crate) fn check() -> Result<(), RuntimeError> {
    Handle::try_current().map(drop).map_err(|_| RuntimeError)
}
