//! The Feishu (Lark) server API as data.
//!
//! A documentation page becomes one **spec**: an [`Endpoint`] or an [`Event`], stored as one JSON file; a page about what messages hold
//! becomes a [`Content`] per kind. The generator writes specs, the macros expand them, and this crate is the contract between the two. The specs themselves ship
//! inside this package and are found through [`library`].
//!
//! A spec holds facts: names, types, values, codes, limits, links. The sentences of a page stay on the platform's site,
//! unless a user keeps them for a refresh of their own (the `doc` fields).
//!
//! - [`endpoint`], [`event`], [`content`]: what one file holds. [`field`]: parameters, object types and their values. [`mod@union`]: one of
//!   several object types. [`content_place`]: where a content stands.
//! - [`shared`]: the error codes that every operation may give.
//! - [`any`]: a spec of whichever kind.
//! - [`models`]: which object types are one.
//! - [`mod@file`]: reading, writing, and errors that name file, operation and JSON path.
//! - [`validate`]: what must hold beyond the shape of the JSON. [`address`]: where a call may go.
//!   [`header`]: which headers it may have. [`contradiction`]: facts of a field that cannot be true beside each other.
//! - [`foreign`]: text that others wrote, made fit to be shown.
//! - [`mark`]: by what a program shows which operations it calls.
//! - [`words`]: the words of a name.
//! - [`library`]: the specs that ship with this crate, and where a spec lives in a tree.

pub mod address;
pub mod any;
pub mod content;
pub mod content_place;
pub mod contradiction;
pub mod endpoint;
pub mod english;
pub mod event;
pub mod field;
pub mod file;
pub mod foreign;
mod format;
pub mod header;
mod id;
pub mod library;
pub mod limit;
pub mod mark;
pub mod models;
pub mod shared;
pub mod union;
pub mod validate;
pub mod words;

pub use any::AnySpec;
pub use content::{Content, Direction};
pub use content_place::ContentPlace;
pub use endpoint::{
    AppType, Body, BodyKind, Endpoint, ErrorCode, Method, Page, Paging, PagingStyle, Parameters, Place, Response,
    ResponseKind, RetryClass, Token,
};
pub use event::{CallbackReply, Event, EventKind, EventVersion, Variant};
pub use field::{EnumValue, Field, ObjectType, Type};
pub use file::{Error, Spec};
pub use foreign::Foreign;
pub use limit::{Per, RateLimit, Window};
pub use shared::SharedErrors;
pub use union::{Arm, Union};

/// The version of the spec format that this crate reads and writes. A file with another version is refused.
pub const SCHEMA_VERSION: u32 = 1;
