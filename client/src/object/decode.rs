//! Reading objects from any self-describing serde format.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::budget::Budget;
use super::key::Key;
use super::path::{Path, mismatch};
use super::value::Any;
use super::{Elements, Entries, Node, Object, Open, Scalar, Union, Want, number, union};

/// `Deserialize` of an object.
///
/// # Errors
///
/// A value of the wrong shape, with its path; an error of the deserializer.
#[inline]
pub fn deserialize<'de, T: Object + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut object = T::default();
    fill(&mut object, deserializer)?;
    Ok(object)
}

/// Reads one value into a node. Compiled once per format, not per type.
///
/// # Errors
///
/// As [`deserialize`]. What was read before the error stays in the node.
#[inline(never)]
pub fn fill<'de, D: Deserializer<'de>>(node: &mut dyn Node, deserializer: D) -> Result<(), D::Error> {
    Fill {
        node,
        path: &Path::Root,
        budget: &Budget::unlimited(),
    }
    .deserialize(deserializer)
}

/// What a text that came may become in memory beside sixteen times its length, in bytes. As of replies.
const MEMORY: u64 = 16 << 20;

/// Reads a text that came as a part of something, such as the payload of an event or the content of a message.
///
/// # Errors
///
/// As [`fill`], and more than such a text may become in memory.
pub(crate) fn fill_received(node: &mut dyn Node, json: &str) -> serde_json::Result<()> {
    fill_within(
        node,
        json,
        MEMORY.saturating_add((json.len() as u64).saturating_mul(16)),
    )
}

/// Reads one value of JSON into a node, which may become so large, in bytes.
///
/// # Errors
///
/// As [`fill`], and more than may be in memory.
#[inline(never)]
pub(super) fn fill_within(node: &mut dyn Node, json: &str, memory: u64) -> serde_json::Result<()> {
    let mut json = serde_json::Deserializer::from_str(json);
    Fill {
        node,
        path: &Path::Root,
        budget: &Budget::of(memory),
    }
    .deserialize(&mut json)?;
    json.end()
}

/// Reads a value into a node that stands at a known place.
pub(crate) struct Fill<'n, 'p> {
    pub(crate) node: &'n mut dyn Node,
    pub(crate) path: &'p Path<'p>,
    pub(crate) budget: &'p Budget,
}

impl Fill<'_, '_> {
    #[inline]
    fn scalar<E: Error>(self, scalar: Scalar<'_>) -> Result<(), E> {
        let found = scalar.noun();
        self.node.put(scalar).map_err(|want| mismatch(self.path, want, found))
    }
}

impl<'de> DeserializeSeed<'de> for Fill<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Fill<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a JSON value at {}", self.path)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Scalar::Int(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(i64::try_from(value).map_or(Scalar::Big(value), Scalar::Int))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.scalar(Scalar::Str(Cow::Borrowed(value)))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        self.scalar(Scalar::Str(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<(), A::Error> {
        match self.node.open() {
            Open::List(list) => fill_list(list, self.path, self.budget, elements),
            Open::Value(value) => {
                *value = Any(self.budget).visit_seq(elements)?;
                Ok(())
            }
            Open::Union(union) => {
                union::keep(union, Any(self.budget).visit_seq(elements)?);
                Ok(())
            }
            Open::Object(_) | Open::Map(_) => Err(mismatch(self.path, Want::Object, "array")),
            Open::File(_) => Err(mismatch(self.path, Want::Nothing, "array")),
            Open::No(want) => Err(mismatch(self.path, want, "array")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        match self.node.open() {
            Open::Object(object) => {
                self.budget.take(size_of_val(object))?;
                fill_object(object, self.path, self.budget, members)
            }
            Open::Map(map) => fill_map(map, self.path, self.budget, members),
            Open::Value(value) => {
                *value = Any(self.budget).visit_map(members)?;
                Ok(())
            }
            Open::Union(union) => fill_union(union, self.path, self.budget, members),
            Open::List(_) => Err(mismatch(self.path, Want::List, "object")),
            Open::File(_) => Err(mismatch(self.path, Want::Nothing, "object")),
            Open::No(want) => match number::scalar(&mut members)? {
                Some(number) => self.scalar(number),
                None => Err(mismatch(self.path, want, "object")),
            },
        }
    }
}

fn fill_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn Elements,
    path: &Path<'_>,
    budget: &Budget,
    mut elements: A,
) -> Result<(), A::Error> {
    let mut index = 0;
    // An element is made by the seed, so that the end of the list makes none.
    while elements
        .next_element_seed(Element {
            list: &mut *list,
            path: &Path::Element(path, index),
            budget,
        })?
        .is_some()
    {
        index += 1;
    }
    Ok(())
}

struct Element<'n, 'p> {
    list: &'n mut dyn Elements,
    path: &'p Path<'p>,
    budget: &'p Budget,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.list.grow() {
            Some(node) => {
                self.budget.take(size_of_val(node))?;
                Fill {
                    node,
                    path: self.path,
                    budget: self.budget,
                }
                .deserialize(deserializer)
            }
            None => IgnoredAny::deserialize(deserializer).map(drop),
        }
    }
}

fn fill_map<'de, A: MapAccess<'de>>(
    map: &mut dyn Entries,
    path: &Path<'_>,
    budget: &Budget,
    mut members: A,
) -> Result<(), A::Error> {
    while let Some(key) = members.next_key::<String>()? {
        if number::is_number(&key) {
            return Err(mismatch(path, Want::Object, "number"));
        }
        let path = &Path::Member(path, &key);
        let first = map.is_empty();
        let node = map.entry(key.clone());
        budget.take_entry(size_of_val(node), key.len(), first)?;
        members.next_value_seed(Fill { node, path, budget })?;
    }
    Ok(())
}

fn fill_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    path: &Path<'_>,
    budget: &Budget,
    mut members: A,
) -> Result<(), A::Error> {
    let meta = object.meta();
    let mut hint = 0;
    let mut seen = Seen::default();
    while let Some(found) = members.next_key_seed(Key { meta, hint, path })? {
        let Some((index, name)) = found else {
            members.next_value::<IgnoredAny>()?;
            continue;
        };
        hint = index + 1;
        let node = object.slot(index);
        if seen.again(index) {
            let _ = node.put(Scalar::Null);
        }
        members.next_value_seed(Fill {
            node,
            path: &Path::Member(path, name),
            budget,
        })?;
    }
    Ok(())
}

/// Reads the whole object before its arm, since the tag may be its last member. What does not fit its arm is kept as it came.
fn fill_union<'de, A: MapAccess<'de>>(
    union: &mut dyn Union,
    path: &Path<'_>,
    budget: &Budget,
    members: A,
) -> Result<(), A::Error> {
    let json = Any(budget).visit_map(members)?;
    if let Some(arm) = union.arms().arm_of(&json) {
        let node = union.turn(arm);
        match (Fill { node, path, budget }).deserialize(&json) {
            Ok(()) => return Ok(()),
            Err(error) if budget.is_spent() => return Err(A::Error::custom(error)),
            Err(_) => {}
        }
    }
    union::keep(union, json);
    Ok(())
}

/// Which members of an object were read before.
#[derive(Default)]
struct Seen([u64; 4]);

impl Seen {
    /// Whether this member was read before. Beyond 256 members the answer is always yes: clearing one that is clear does no harm.
    fn again(&mut self, index: usize) -> bool {
        let Some(word) = self.0.get_mut(index / 64) else {
            return true;
        };
        let bit = 1 << (index % 64);
        let again = *word & bit != 0;
        *word |= bit;
        again
    }
}
