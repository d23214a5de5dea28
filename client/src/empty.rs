//! The payload of a reply that has none.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::object::{self, Meta, Node, Object, Sink};

/// The payload of a reply that carries nothing beyond success. Whatever the platform puts into it is ignored.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Empty {}

impl Object for Empty {
    fn members(&self, sink: &mut Sink<'_>) {
        let meta = &Meta {
            name: "Empty",
            fields: &[],
        };
        sink.put(meta, &[]);
    }

    fn slot(&mut self, _: usize) -> &mut dyn Node {
        self
    }
}

impl Serialize for Empty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Empty {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::deserialize(deserializer)
    }
}

impl fmt::Debug for Empty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Empty")
    }
}
