//! One call: its options, what it would send, and what it says beside its reply.
//!
//! **In**: a request, and how this call differs from others. **Out**: its reply. **What can fail**: everything that
//! [`ErrorKind`](crate::error::ErrorKind) lists.

pub(crate) mod client;
mod dry_run;
mod raw;
mod sending;
pub(crate) mod typed;

pub use dry_run::{DryRun, DryRunBody};
pub use raw::RawCall;
pub use sending::{Sending, WithMeta};

pub use crate::meta::Meta;
pub use crate::options::CallOptions;
