//! Documentation of what is emitted, made from a spec's facts.
//!
//! - [`text`]: lines, and text of specs in them.
//! - [`page`]: what stands on the page of a request or event, and at the client's method.
//! - [`field`], [`error`]: a member, an error code.
//! - [`stands`]: where a type stands.
//! - [`content`]: what messages hold.
//! - [`table`]: what a project-version has, as an index and as a table.

mod content;
mod error;
mod field;
mod page;
mod stands;
mod table;
mod text;

pub(crate) use content::{contents, held};
pub(crate) use error::error;
pub(crate) use field::field;
pub(crate) use page::{Called, event, method, request, resource};
pub(crate) use stands::{only_in, stands};
pub(crate) use table::{indexed, indexed_content, indexed_event, table};
pub(crate) use text::{code, doc, gap, plain};
