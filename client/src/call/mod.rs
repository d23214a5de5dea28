//! Calls and what else one asks a client for.
//!
//! **In**: a request, and how this call differs from others. **Out**: its reply. **What can fail**: everything that
//! [`ErrorKind`](crate::ErrorKind) lists. Nothing below this floor knows the client.

mod blocks;
mod client;
mod dry_run;
#[cfg(feature = "oauth")]
mod login;
#[cfg(feature = "oauth")]
mod oauth;
mod raw;
mod sending;
mod typed;

pub use blocks::{BeginUpload, BlockUpload, BlockUploadState, Destination};
pub use client::Client;
pub use dry_run::{DryRun, DryRunBody};
#[cfg(feature = "oauth")]
pub use login::LoginRequest;
#[cfg(feature = "oauth")]
pub use oauth::{Consent, OAuth};
pub use raw::RawCall;
pub use sending::{Sending, WithMeta};
pub use typed::Call;
