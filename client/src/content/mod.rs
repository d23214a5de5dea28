//! Contents of messages: JSON inside of a text, beside another text that says what kind of content it is.
//!
//! A request that sends one takes any [`IntoContent`]. An object that holds one has a method `content()`, which never fails for what is
//! in it: what is otherwise than documented is an [`UnknownContent`], with its text. The kinds are generated, one module of them per
//! project-version, as `im_v1::content`.

pub(crate) mod received;
pub(crate) mod sent;
#[cfg(test)]
mod tests;

pub use received::UnknownContent;
pub use sent::{IntoContent, SentContent};
