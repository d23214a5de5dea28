//! Error codes that any operation may answer with.
//!
//! An endpoint's own enum has the codes of its page. What comes from the gateway, from authentication or from the platform
//! as a whole is here:
//!
//! ```
//! use feishu_api::{Error, GeneralError, error::ErrorCode};
//!
//! fn is_frozen(error: &Error) -> bool {
//!     error.known::<GeneralError>().is_some_and(|known| known.code() == 20_022)
//! }
//! ```
//!
//! The predicates of [`Error`](crate::Error), such as [`is_rate_limited`](crate::Error::is_rate_limited), know these codes already.

feishu_macros::general_errors!();
