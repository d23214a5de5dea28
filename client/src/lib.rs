//! The runtime of `feishu-api`: it sends what generated code describes.
//!
//! Users depend on `feishu-api`, which re-exports what they need from here. This crate knows no endpoint; it knows how the platform
//! behaves: hosts, tokens, the envelope, errors, limits, paging and files.

pub mod event;
pub mod object;
pub mod operation;
#[doc(hidden)]
pub mod rt;

mod client;
mod codes;
mod empty;
mod endpoint;
mod error;
mod event_stream;
mod exchange;
mod files;
mod limit;
mod page;
mod prepare;
mod random;
mod secret;
mod token;

pub use client::{Brand, BuildError, Call, Client, ClientBuilder, DryRun, DryRunBody, RawCall, Sending};
pub use empty::Empty;
pub use endpoint::{Endpoint, ErrorCode, NoCodes, Paged, Reply};
pub use error::{
    ApiError, DecodeError, Error, ErrorKind, FieldViolation, FileError, HelpLink, InvalidRequest, PermissionViolation,
    ReplyError, ReplyProblem, ThrottleError, TokenError, TransportError, TransportKind,
};
pub use event_stream::{EventStream, ServerEvent};
#[doc(hidden)]
pub use exchange::Received;
pub use files::{BlockUpload, BlockUploadState, Destination, Download, File};
pub use operation::Operation;
pub use page::{Items, Pages};
pub use secret::Secret;
#[cfg(feature = "redis")]
pub use token::RedisStore;
#[cfg(feature = "oauth")]
pub use token::{Consent, OAuth, UserToken};
pub use token::{StoreError, StoreFuture, StoredToken, TokenStore};
