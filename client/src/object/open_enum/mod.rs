//! Enums over the values that a page lists, with a place for those that it does not.
//!
//! What such an enum shows as a [`Node`] says all that is needed for serde's traits and for `Debug`. The rest is short enough to be
//! emitted. A value that the page does not list is kept as an [`Unlisted`], which nobody can make by hand: otherwise a program that
//! asks for `Unknown("x")` would go another way on the day when `x` is listed.
//!
//! The expected implementation over text:
//!
//! ```
//! use feishu_client::rt;
//!
//! #[derive(Clone)]
//! #[non_exhaustive]
//! pub enum ReceiveIdType { OpenId, UnionId, Unknown(rt::Unlisted<String>) }
//!
//! impl ReceiveIdType {
//!     #[inline]
//!     pub fn as_str(&self) -> &str {
//!         match self { Self::OpenId => "open_id", Self::UnionId => "union_id", Self::Unknown(text) => text.get() }
//!     }
//! }
//! impl<'a, T: Into<rt::Cow<'a, str>>> From<T> for ReceiveIdType {
//!     #[inline]
//!     fn from(text: T) -> Self {
//!         let text = text.into();
//!         match &*text { "open_id" => Self::OpenId, "union_id" => Self::UnionId, _ => Self::Unknown(rt::unlisted(text.into_owned())) }
//!     }
//! }
//! impl rt::Node for ReceiveIdType {
//!     #[inline]
//!     fn put(&mut self, scalar: rt::Scalar<'_>) -> Result<(), rt::Want> { rt::put_word(self, scalar) }
//!     #[inline]
//!     fn view(&self) -> rt::View<'_> { rt::View::Str(self.as_str()) }
//! }
//! impl Default for ReceiveIdType {
//!     #[inline]
//!     fn default() -> Self { Self::from("") }
//! }
//! // Equal is what is the same on the wire; so are `Ord` and `Hash`.
//! impl PartialEq for ReceiveIdType {
//!     #[inline]
//!     fn eq(&self, other: &Self) -> bool { self.as_str() == other.as_str() }
//! }
//! impl<T: rt::Text + ?Sized> PartialEq<T> for ReceiveIdType {
//!     #[inline]
//!     fn eq(&self, other: &T) -> bool { self.as_str() == other.text() }
//! }
//! impl std::fmt::Debug for ReceiveIdType {
//!     #[inline]
//!     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { rt::enum_debug(self, f) }
//! }
//! impl rt::Serialize for ReceiveIdType {
//!     #[inline]
//!     fn serialize<S: rt::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { rt::enum_ser(self, s) }
//! }
//! impl<'de> rt::Deserialize<'de> for ReceiveIdType {
//!     #[inline]
//!     fn deserialize<D: rt::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { rt::enum_de(d) }
//! }
//!
//! let kinds: Vec<ReceiveIdType> = serde_json::from_str(r#"["open_id", "badge_id"]"#)?;
//! assert!(matches!(kinds[..], [ReceiveIdType::OpenId, ReceiveIdType::Unknown(_)]));
//! assert!(kinds == ["open_id", "badge_id"]);
//! assert_eq!(serde_json::to_string(&kinds)?, r#"["open_id","badge_id"]"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Over numbers the following differs:
//!
//! ```
//! use feishu_client::rt;
//!
//! #[derive(Clone, Copy)]
//! #[non_exhaustive]
//! pub enum BlockType { Page, Text, Unknown(rt::Unlisted<i64>) }
//!
//! impl BlockType {
//!     #[inline]
//!     pub fn value(self) -> i64 {
//!         match self { Self::Page => 1, Self::Text => 2, Self::Unknown(number) => *number.get() }
//!     }
//! }
//! impl From<i64> for BlockType {
//!     #[inline]
//!     fn from(number: i64) -> Self {
//!         match number { 1 => Self::Page, 2 => Self::Text, _ => Self::Unknown(rt::unlisted(number)) }
//!     }
//! }
//! impl rt::Node for BlockType {
//!     #[inline]
//!     fn put(&mut self, scalar: rt::Scalar<'_>) -> Result<(), rt::Want> { rt::put_number(self, scalar) }
//!     #[inline]
//!     fn view(&self) -> rt::View<'_> {
//!         rt::View::Named(self.value(), &rt::Names { values: &[1, 2], names: "Page Text" })
//!     }
//! }
//! impl std::fmt::Debug for BlockType {
//!     #[inline]
//!     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { rt::enum_debug(self, f) }
//! }
//!
//! assert_eq!(format!("{:?}", [BlockType::from(2), BlockType::from(77)]), "[Text(2), Unknown(77)]");
//! ```

mod names;
mod number;
mod unlisted;
mod word;

use std::fmt;

use serde::{Deserializer, Serialize, Serializer};

pub use names::Names;
pub use number::{number_name, put_number};
pub use unlisted::{Unlisted, unlisted};
pub use word::{Text, put_word};

use super::debug::ShowView;
use super::encode::Encode;
use super::{Node, decode};

/// `Debug` of an open enum, as inside an object: a text in quotes, a number with its name.
///
/// # Errors
///
/// Those of the formatter.
pub fn enum_debug(value: &dyn Node, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&ShowView(value.view()), f)
}

/// `Serialize` of an open enum: its value on the wire.
///
/// # Errors
///
/// Those of the serializer.
pub fn enum_serialize<S: Serializer>(value: &dyn Node, serializer: S) -> Result<S::Ok, S::Error> {
    Encode(value.view()).serialize(serializer)
}

/// `Deserialize` of an open enum: any scalar that becomes one.
///
/// # Errors
///
/// An array or an object, or text that is no number where a number is wanted; an error of the deserializer.
#[inline]
pub fn enum_deserialize<'de, T: Node + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::default();
    decode::fill(&mut value, deserializer)?;
    Ok(value)
}
