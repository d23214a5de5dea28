//! Keys of JSON objects, found among the names of an object.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

use super::path::{Path, mismatch};
use super::{Meta, Want, number};

/// Finds a key among the names of an object, beginning where the last one was found: replies mostly keep the order of their page,
/// and on the largest objects of the platform a scan was faster than a sorted table.
pub(super) struct Key<'p> {
    pub(super) meta: &'static Meta,
    /// The index after that of the last key.
    pub(super) hint: usize,
    pub(super) path: &'p Path<'p>,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Option<(usize, &'static str)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
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
        if position.is_none() && number::is_number(key) {
            return Err(mismatch(self.path, Want::Object, "number"));
        }
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
