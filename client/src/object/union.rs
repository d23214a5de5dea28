//! Unions: enums over the objects that may stand in a place, told apart by a member of theirs, the tag.
//!
//! **In**: any JSON. **Out**: the arm that the tag names, or the JSON as it came: an element whose tag no page lists, that has none, that is
//! no object, or whose members are otherwise than documented. So one strange element costs no other, and is written back as it came. **What
//! can fail**: reading more than may be in memory.
//!
//! The tag may be the last member of an object, so an object is read as a whole before its arm is known.
//!
//! The expected implementation, where `Text` and `Link` are objects:
//!
//! ```
//! use feishu_client::rt;
//! # macro_rules! object { ($name:ident $field:ident) => {
//! #     #[derive(Default)]
//! #     pub struct $name { pub $field: Option<String> }
//! #     impl Clone for $name { fn clone(&self) -> Self { rt::duplicate(self) } }
//! #     impl PartialEq for $name { fn eq(&self, other: &Self) -> bool { rt::equal(self, other) } }
//! #     impl rt::Object for $name {
//! #         fn slot(&mut self, _: usize) -> &mut dyn rt::Node { &mut self.$field }
//! #         fn members(&self, sink: &mut rt::Sink<'_>) {
//! #             sink.put(&rt::Meta { name: stringify!($name), fields: &[stringify!($field)], required: 0 }, &[&self.$field]);
//! #         }
//! #     }
//! # } }
//! # object!(Text text);
//! # object!(Link href);
//!
//! #[derive(Clone, PartialEq)]
//! #[non_exhaustive]
//! pub enum Element { Text(Text), Link(Link), Unknown(rt::Value) }
//!
//! impl rt::Union for Element {
//!     #[inline]
//!     fn arms(&self) -> &'static rt::Arms {
//!         &rt::Arms { tag: "tag", values: &["text", "a"], names: "Text Link" }
//!     }
//!     #[inline]
//!     fn arm(&self) -> (usize, &dyn rt::Node) {
//!         match self { Self::Text(arm) => (0, arm), Self::Link(arm) => (1, arm), Self::Unknown(json) => (2, json) }
//!     }
//!     #[inline]
//!     fn turn(&mut self, arm: usize) -> &mut dyn rt::Node {
//!         *self = match arm {
//!             0 => Self::Text(Default::default()),
//!             1 => Self::Link(Default::default()),
//!             _ => Self::Unknown(Default::default()),
//!         };
//!         match self { Self::Text(arm) => arm, Self::Link(arm) => arm, Self::Unknown(json) => json }
//!     }
//! }
//! impl rt::Node for Element {
//!     #[inline]
//!     fn put(&mut self, scalar: rt::Scalar<'_>) -> Result<(), rt::Want> { rt::put_union(self, scalar) }
//!     #[inline]
//!     fn open(&mut self) -> rt::Open<'_> { rt::Open::Union(self) }
//!     #[inline]
//!     fn view(&self) -> rt::View<'_> { rt::view_union(self) }
//! }
//! impl Default for Element {
//!     #[inline]
//!     fn default() -> Self { Self::Unknown(rt::Value::Null) }
//! }
//! impl std::fmt::Debug for Element {
//!     #[inline]
//!     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { rt::enum_debug(self, f) }
//! }
//! impl rt::Serialize for Element {
//!     #[inline]
//!     fn serialize<S: rt::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { rt::enum_ser(self, s) }
//! }
//! impl<'de> rt::Deserialize<'de> for Element {
//!     #[inline]
//!     fn deserialize<D: rt::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { rt::enum_de(d) }
//! }
//!
//! let json = r#"[{"tag":"a","href":"https://example.com"},{"n":1,"tag":"new"},7]"#;
//! let elements: Vec<Element> = serde_json::from_str(json)?;
//! assert!(matches!(&elements[..], [Element::Link(_), Element::Unknown(_), Element::Unknown(_)]));
//! assert_eq!(serde_json::to_string(&elements)?, json);
//! assert_eq!(format!("{:?}", elements[0]), r#"Link(Link { href: Some("https://example.com") })"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde_json::Value;

use super::{Arm, Arms, Node, Open, Scalar, Union, View, Want};

impl Arms {
    /// The number of the arm for a value of the tag.
    pub(crate) fn find(&self, value: &str) -> Option<usize> {
        self.values.iter().position(|known| *known == value)
    }

    /// The number of the arm that an object is.
    pub(super) fn arm_of(&self, json: &Value) -> Option<usize> {
        self.find(json.get(self.tag)?.as_str()?)
    }
}

impl Arm<'_> {
    /// The member that tells the arm.
    pub(super) fn tag(&self) -> &'static str {
        self.arms.tag
    }

    /// The value of the tag.
    pub(super) fn value(&self) -> &'static str {
        self.arms.values.get(self.number).copied().unwrap_or_default()
    }

    /// What the arm is called in Rust.
    pub(super) fn name(&self) -> &'static str {
        self.arms.names.split(' ').nth(self.number).unwrap_or("Unknown")
    }
}

/// [`Node::put`] of a union: what is no object is kept as it is.
///
/// # Errors
///
/// Never: any scalar is JSON.
#[inline]
pub fn put_union(union: &mut dyn Union, scalar: Scalar<'_>) -> Result<(), Want> {
    other(union).put(scalar)
}

/// [`Node::view`] of a union.
#[inline]
pub fn view_union(union: &dyn Union) -> View<'_> {
    let (number, inside) = union.arm();
    let arms = union.arms();
    match inside.view() {
        View::Object(object) if number < arms.values.len() => View::Arm(Arm { arms, number, object }),
        other => other,
    }
}

/// The value of the tag of the arm that it is; nothing where it is none.
#[must_use]
pub fn arm_value(union: &dyn Union) -> &'static str {
    let (number, _) = union.arm();
    union.arms().values.get(number).copied().unwrap_or_default()
}

/// The place for any other JSON.
fn other(union: &mut dyn Union) -> &mut dyn Node {
    union.turn(union.arms().values.len())
}

/// Becomes any other JSON, as it is.
pub(super) fn keep(union: &mut dyn Union, json: Value) {
    if let Open::Value(place) = other(union).open() {
        *place = json;
    }
}
