//! Specs as OpenAPI 3.1 documents and as JSON Schemas, for tools that know no Rust.
//!
//! **In**: the [`Plan`](feishu_expansion::plan::Plan) of each project-version, so that types have the members and the names that they have
//! in Rust. **Out**: a [`document()`] per project-version, or one of all; and, by [`json_schema`], a schema per request and reply.
//! [`dropped()`] tells which facts of the pages were left out, and why. **What can fail**: two types of one name in a document of
//! several project-versions.
//!
//! What the platform sends is open, what it is sent is closed: no missing member, new value or longer text makes a reply wrong, and
//! a request is held to all that its page says. An object that goes both ways is open.
//!
//! - `document` puts a document together, of `operation` and `event` by their `paths`; `component` has its types, `clash` looks at
//!   their names.
//! - An operation and an event begin with `head`. An operation has `parameter`, `body`, `reply`, `errors`, `security` and `server`; `place`
//!   tells where a member is sent, `also` makes one of two that share an address.
//! - `schema` writes types by their `space`; `direction` tells which of them are received, `tag` how unions are told apart, `content`
//!   what is inside of texts.
//! - `bounds` decides which facts of a member can be told, `pattern` in which form a regular expression can.

mod also;
mod body;
mod bounds;
mod clash;
mod component;
mod content;
mod direction;
mod document;
mod errors;
mod event;
mod extension;
mod head;
pub mod json_schema;
mod link;
mod names;
mod operation;
mod options;
mod parameter;
mod paths;
mod pattern;
mod place;
mod reply;
mod report;
mod schema;
mod security;
mod server;
mod space;
mod tag;
mod version;

pub use clash::Clash;
pub use document::document;
pub use names::Naming;
pub use options::Enums;
pub use report::dropped;
pub use version::Version;
