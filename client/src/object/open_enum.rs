//! Enums over text that never lose a value.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserializer, Serializer};

use super::{Scalar, View, Want, decode};

/// An enum over the strings that a page lists, with a place for those that it does not.
///
/// The expected implementation, with `Unknown(String)` as the last variant; the functions that it calls are in [`rt`](crate::rt):
///
/// ```
/// use feishu_client::rt;
///
/// #[derive(Clone)]
/// #[non_exhaustive]
/// pub enum ReceiveIdType { OpenId, UnionId, Unknown(String) }
///
/// impl rt::OpenEnum for ReceiveIdType {
///     #[inline]
///     fn as_str(&self) -> &str {
///         match self { Self::OpenId => "open_id", Self::UnionId => "union_id", Self::Unknown(text) => text }
///     }
///     #[inline]
///     fn from_text(text: rt::Cow<'_, str>) -> Self {
///         match &*text { "open_id" => Self::OpenId, "union_id" => Self::UnionId, _ => Self::Unknown(text.into_owned()) }
///     }
/// }
/// impl rt::Node for ReceiveIdType {
///     #[inline]
///     fn put(&mut self, scalar: rt::Scalar<'_>) -> Result<(), rt::Want> { rt::enum_put(self, scalar) }
///     #[inline]
///     fn view(&self) -> rt::View<'_> { rt::enum_view(self) }
/// }
/// // Equal is what is the same text on the wire.
/// impl PartialEq for ReceiveIdType {
///     #[inline]
///     fn eq(&self, other: &Self) -> bool { rt::OpenEnum::as_str(self) == rt::OpenEnum::as_str(other) }
/// }
/// impl Eq for ReceiveIdType {}
/// impl std::hash::Hash for ReceiveIdType {
///     #[inline]
///     fn hash<H: std::hash::Hasher>(&self, state: &mut H) { rt::OpenEnum::as_str(self).hash(state) }
/// }
/// impl Default for ReceiveIdType {
///     #[inline]
///     fn default() -> Self { Self::Unknown(String::new()) }
/// }
/// impl From<String> for ReceiveIdType {
///     #[inline]
///     fn from(text: String) -> Self { rt::OpenEnum::from_text(text.into()) }
/// }
/// impl From<&str> for ReceiveIdType {
///     #[inline]
///     fn from(text: &str) -> Self { rt::OpenEnum::from_text(text.into()) }
/// }
/// impl std::fmt::Display for ReceiveIdType {
///     #[inline]
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(rt::OpenEnum::as_str(self)) }
/// }
/// impl std::fmt::Debug for ReceiveIdType {
///     #[inline]
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { rt::enum_debug(self, f) }
/// }
/// impl rt::Serialize for ReceiveIdType {
///     #[inline]
///     fn serialize<S: rt::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { rt::enum_ser(self, s) }
/// }
/// impl<'de> rt::Deserialize<'de> for ReceiveIdType {
///     #[inline]
///     fn deserialize<D: rt::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { rt::enum_de(d) }
/// }
///
/// let kinds: Vec<ReceiveIdType> = serde_json::from_str(r#"["open_id", "badge_id"]"#)?;
/// assert_eq!(kinds, [ReceiveIdType::OpenId, ReceiveIdType::Unknown("badge_id".into())]);
/// assert_eq!(serde_json::to_string(&kinds)?, r#"["open_id","badge_id"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait OpenEnum {
    /// The value on the wire.
    fn as_str(&self) -> &str;

    /// The variant for a value on the wire; for one that is not listed, the variant that keeps it, for which alone the text is copied.
    fn from_text(text: Cow<'_, str>) -> Self
    where
        Self: Sized;
}

/// [`Node::put`](super::Node::put) of an open enum.
///
/// # Errors
///
/// Never: any scalar has a text.
#[inline]
pub fn enum_put<T: OpenEnum>(node: &mut T, scalar: Scalar<'_>) -> Result<(), Want> {
    *node = T::from_text(match scalar {
        Scalar::Str(text) => text,
        scalar => {
            let mut text = String::new();
            // A string takes every scalar.
            let _ = super::Node::put(&mut text, scalar);
            text.into()
        }
    });
    Ok(())
}

/// [`Node::view`](super::Node::view) of an open enum.
#[inline]
pub fn enum_view<T: OpenEnum>(node: &T) -> View<'_> {
    View::Str(node.as_str())
}

/// `Debug` of an open enum: its value on the wire, quoted, as inside an object.
///
/// # Errors
///
/// Those of the formatter.
#[inline]
pub fn enum_debug<T: OpenEnum>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(value.as_str(), f)
}

/// `Serialize` of an open enum: a string.
///
/// # Errors
///
/// Those of the serializer.
#[inline]
pub fn enum_serialize<T: OpenEnum, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.as_str())
}

/// `Deserialize` of an open enum: any scalar.
///
/// # Errors
///
/// An array or an object, or an error of the deserializer.
#[inline]
pub fn enum_deserialize<'de, T: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut text = String::new();
    decode::fill(&mut text, deserializer)?;
    Ok(T::from_text(text.into()))
}
