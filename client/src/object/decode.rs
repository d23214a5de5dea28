//! Reading objects from any self-describing serde format.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{Dict, List, Meta, Node, Object, Open, Scalar};

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
    }
    .deserialize(deserializer)
}

/// Reads a value into a node that stands at a known place.
pub(crate) struct Fill<'n, 'p> {
    pub(crate) node: &'n mut dyn Node,
    pub(crate) path: &'p Path<'p>,
}

/// The place of a value: a list linked along the stack, so that only an error ever pays for it.
pub(crate) enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'p str),
    Element(&'p Path<'p>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => f.write_str("$"),
            Path::Member(parent, name) => write!(f, "{parent}.{name}"),
            Path::Element(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

impl Fill<'_, '_> {
    #[inline]
    fn scalar<E: Error>(self, scalar: Scalar<'_>) -> Result<(), E> {
        let found = scalar.noun();
        self.node.put(scalar).map_err(|want| mismatch(self.path, want, found))
    }
}

#[cold]
fn mismatch<E: Error>(path: &Path<'_>, want: super::Want, found: &str) -> E {
    E::custom(format_args!("{path}: expected {want}, found {found}"))
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
            Open::List(list) => fill_list(list, self.path, elements),
            Open::Value(value) => {
                *value = Value::deserialize(SeqAccessDeserializer::new(elements))?;
                Ok(())
            }
            Open::Object(_) | Open::Dict(_) => Err(mismatch(self.path, super::Want::Object, "array")),
            Open::File(_) => Err(mismatch(self.path, super::Want::Nothing, "array")),
            Open::No(want) => Err(mismatch(self.path, want, "array")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        match self.node.open() {
            Open::Object(object) => fill_object(object, self.path, members),
            Open::Dict(dict) => fill_dict(dict, self.path, members),
            Open::Value(value) => {
                *value = Value::deserialize(MapAccessDeserializer::new(members))?;
                Ok(())
            }
            Open::List(_) => Err(mismatch(self.path, super::Want::List, "object")),
            Open::File(_) => Err(mismatch(self.path, super::Want::Nothing, "object")),
            Open::No(want) => Err(mismatch(self.path, want, "object")),
        }
    }
}

fn fill_list<'de, A: SeqAccess<'de>>(list: &mut dyn List, path: &Path<'_>, mut elements: A) -> Result<(), A::Error> {
    let mut index = 0;
    // An element is made by the seed, so that the end of the list makes none.
    while elements
        .next_element_seed(Element {
            list: &mut *list,
            path: &Path::Element(path, index),
        })?
        .is_some()
    {
        index += 1;
    }
    Ok(())
}

struct Element<'n, 'p> {
    list: &'n mut dyn List,
    path: &'p Path<'p>,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.list.grow() {
            Some(node) => Fill { node, path: self.path }.deserialize(deserializer),
            None => IgnoredAny::deserialize(deserializer).map(drop),
        }
    }
}

fn fill_dict<'de, A: MapAccess<'de>>(dict: &mut dyn Dict, path: &Path<'_>, mut members: A) -> Result<(), A::Error> {
    while let Some(key) = members.next_key::<String>()? {
        let path = &Path::Member(path, &key);
        let node = dict.entry(key.clone());
        members.next_value_seed(Fill { node, path })?;
    }
    Ok(())
}

fn fill_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    path: &Path<'_>,
    mut members: A,
) -> Result<(), A::Error> {
    let meta = object.meta();
    let mut hint = 0;
    let mut seen = Seen::default();
    while let Some(found) = members.next_key_seed(Key { meta, hint })? {
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
        })?;
    }
    Ok(())
}

/// Finds a key among the names of an object, beginning where the last one was found: replies mostly keep the order of their page,
/// and on the largest objects of the platform a scan was faster than a sorted table.
struct Key {
    meta: &'static Meta,
    hint: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<(usize, &'static str)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<(usize, &'static str)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the name of a member of {}", self.meta.name)
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        let (before, after) = self
            .meta
            .fields
            .split_at_checked(self.hint)
            .unwrap_or((self.meta.fields, &[]));
        let position = match after.iter().position(|name| same(name, key)) {
            Some(position) => Some(before.len() + position),
            None => before.iter().position(|name| same(name, key)),
        };
        Ok(position.and_then(|index| Some((index, *self.meta.fields.get(index)?))))
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Self::Value, E> {
        std::str::from_utf8(key).map_or(Ok(None), |key| self.visit_str(key))
    }
}

/// Whether two names are equal. Most are short, and calling `memcmp` for each was a tenth of the time of reading.
#[inline]
fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    a.len() == b.len()
        && match a.len() {
            4..8 => same_ends::<4>(a, b),
            8..=16 => same_ends::<8>(a, b),
            _ => a == b,
        }
}

/// Whether the first `N` bytes are equal and the last `N`; up to twice `N` bytes, that is all of them.
#[inline]
fn same_ends<const N: usize>(a: &[u8], b: &[u8]) -> bool {
    a.first_chunk::<N>() == b.first_chunk() && a.last_chunk::<N>() == b.last_chunk()
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
