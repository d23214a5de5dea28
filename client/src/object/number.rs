//! Numbers as serde_json hands them out with its feature `arbitrary_precision`: as a map of one member with a private name and the digits.
//!
//! Any crate of a program can turn that feature on for all, so it must be known here.
//!
//! Source: `TOKEN` in <https://github.com/serde-rs/json/blob/master/src/number.rs>.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Number;

use super::Scalar;

/// Whether this key says that the map is a number.
pub(super) fn is_number(key: &str) -> bool {
    key == "$serde_json::private::Number"
}

/// The number that a map is; `None` if it is a map.
pub(super) fn scalar<'de, A: MapAccess<'de>>(members: &mut A) -> Result<Option<Scalar<'static>>, A::Error> {
    if members.next_key_seed(FirstKey)? != Some(true) {
        return Ok(None);
    }
    let digits: String = members.next_value()?;
    let scalar = if let Ok(value) = digits.parse() {
        Scalar::Int(value)
    } else if let Ok(value) = digits.parse() {
        Scalar::Big(value)
    } else {
        Scalar::Float(digits.parse().map_err(A::Error::custom)?)
    };
    Ok(Some(scalar))
}

/// The value of a number whose key was read, with all its digits.
pub(super) fn value<'de, A: MapAccess<'de>>(members: &mut A) -> Result<Number, A::Error> {
    let digits: String = members.next_value()?;
    digits.parse().map_err(A::Error::custom)
}

struct FirstKey;

impl<'de> DeserializeSeed<'de> for FirstKey {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FirstKey {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<bool, E> {
        Ok(is_number(key))
    }
}
