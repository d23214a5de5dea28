//! Error codes that any operation may answer with.
//!
//! An endpoint's own enum has the codes of its page. What comes from the gateway, from authentication or from the platform
//! as a whole is here:
//!
//! ```
//! use feishu_api::{Error, ErrorCode, GeneralError};
//!
//! fn is_frozen<E: ErrorCode>(error: &Error<E>) -> bool {
//!     GeneralError::of(error).is_some_and(|known| known.code() == 20_022)
//! }
//! ```
//!
//! The predicates of [`Error`], such as [`is_rate_limited`](Error::is_rate_limited), know these codes already.

use crate::{Error, ErrorCode};

feishu_macros::general_errors!();

impl GeneralError {
    /// The general code that a call failed with, if it is one. It may be listed by the endpoint's page as well.
    #[must_use]
    pub fn of<E: ErrorCode>(error: &Error<E>) -> Option<Self> {
        error.code().and_then(Self::from_code)
    }
}
