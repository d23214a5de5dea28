//! Objects: what generated structs are to the runtime.
//!
//! A generated struct brings two short methods: one shows its wire names and fields, the other reaches a field ([`Object`]).
//! Everything else is here, once, behind `dyn`: reading it from any self-describing serde format, writing it, and showing it with
//! `Debug`. That keeps a struct's price at compile time to a few percent of serde's derives, with the same traits implemented.
//!
//! **In**: anything that serde can describe. **Out**: the same. **What can fail**: a value of the wrong shape, reported with its
//! JSON path (`$.items[1].n: expected an integer, found array`).
//!
//! The rules, chosen for a platform that changes without notice:
//!
//! - an unknown member is ignored, a missing one leaves its default, `null` means missing;
//! - scalars are lenient: a number may come as text and the reverse, `1.0` is an integer, `"true"` a boolean;
//! - a member that comes twice counts the second time;
//! - on writing, `None`, an absent [`List`] or [`Map`], and an empty plain vector or map are left out; an empty list or map that is there,
//!   `Some(0)` and plain scalars are kept;
//! - what does not fit any arm of a union is kept as it came (see `union`);
//! - of two objects of a type, those are equal that have the same values; an absent list or map equals an empty one.
//!
//! Formats that do not describe themselves (bincode, postcard) cannot be read.

mod budget;
mod container;
mod debug;
mod decode;
mod duplicate;
mod encode;
mod equal;
mod file;
mod foreign;
mod json;
mod key;
mod leaf;
mod list;
mod map;
mod members;
mod node;
mod number;
mod open_enum;
mod path;
mod required;
mod scalar;
mod setters;
#[cfg(test)]
mod tests;
mod union;
mod value;

pub(crate) use budget::Budget;
pub use debug::debug;
pub(crate) use decode::{Fill, fill_received};
pub use decode::{deserialize, fill};
pub use duplicate::duplicate;
pub use encode::{serialize, to_value};
pub use equal::equal;
pub use foreign::{Own, own};
pub use json::to_json;
pub(crate) use json::{members_to_json, view_to_json};
pub use list::List;
pub use map::Map;
pub use node::{Arm, Arms, Elements, Entries, Meta, Node, Object, Open, Sink, Union, View};
pub use open_enum::{
    Names, Text, Unlisted, enum_debug, enum_deserialize, enum_serialize, number_name, put_number, put_word, unlisted,
};
pub(crate) use path::Path;
pub(crate) use required::{is_missing, missing};
pub use scalar::{Scalar, Want};
pub use setters::{set, set_list, set_map, texts};
pub use union::{arm_value, put_union, view_union};
