//! The payload of a reply that has none.

use std::fmt;
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::object::{self, Meta, Node, Object, Sink};

/// The payload of a reply that carries nothing beyond success. Whatever the platform puts into it is ignored.
///
/// Users know it as `DeletePinResponse`, an alias. It is of another type for each endpoint, and has what generated structs have and
/// nothing more. So a program cannot tell it from a struct, and an alias can become one when a page tells the first member.
pub struct Empty<E> {
    endpoint: PhantomData<fn() -> E>,
}

impl<E> Object for Empty<E> {
    fn members(&self, sink: &mut Sink<'_>) {
        let meta = &Meta {
            name: "Empty",
            fields: &[],
            required: 0,
        };
        sink.put(meta, &[]);
    }

    fn slot(&mut self, _: usize) -> &mut dyn Node {
        self
    }
}

impl<E> Clone for Empty<E> {
    fn clone(&self) -> Self {
        Empty::default()
    }
}

impl<E> Default for Empty<E> {
    fn default() -> Self {
        Empty { endpoint: PhantomData }
    }
}

impl<E> PartialEq for Empty<E> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<E> Serialize for Empty<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}

impl<'de, E> Deserialize<'de> for Empty<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::deserialize(deserializer)
    }
}

impl<E> fmt::Debug for Empty<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Empty")
    }
}
