//! What a cell's JSON looks like, for each type that is one. serde's traits are made of it.

use feishu_client::rt::{Deserializer, Value, serde::de::Error};

/// A type that reads what comes and writes what is taken.
pub(super) trait Shape: Sized {
    /// What was expected, as errors say it: `a text`.
    const EXPECTED: &'static str;

    /// The type, if the JSON is of its shape.
    fn read(json: &Value) -> Option<Self>;

    /// As the platform takes it.
    fn write(&self) -> Value;
}

pub(super) fn deserialize<'de, T: Shape, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = <Value as feishu_client::rt::Deserialize>::deserialize(deserializer)?;
    // What was found is not repeated: it may be private.
    T::read(&json).ok_or_else(|| D::Error::custom(format_args!("expected {}, found {}", T::EXPECTED, found(&json))))
}

fn found(json: &Value) -> &'static str {
    match json {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// serde's traits of types with a shape.
macro_rules! cells {
    ($($name:ty),*) => {
        $(impl ::feishu_client::rt::Serialize for $name {
            fn serialize<S: ::feishu_client::rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::bitable::shape::Shape::write(self).serialize(serializer)
            }
        }

        impl<'de> ::feishu_client::rt::Deserialize<'de> for $name {
            fn deserialize<D: ::feishu_client::rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::bitable::shape::deserialize(deserializer)
            }
        })*
    };
}
pub(super) use cells;

/// The text of a member.
pub(super) fn text_of(object: &Value, name: &str) -> Option<String> {
    Some(object.get(name)?.as_str()?.to_owned())
}

/// A list, each element of which is of this shape. Empty ones say nothing of their shape.
pub(super) fn all<T: Shape>(json: &Value) -> Option<Vec<T>> {
    let elements = json.as_array().filter(|elements| !elements.is_empty())?;
    elements.iter().map(T::read).collect()
}

/// An object of one member, as the platform takes what has an id.
pub(super) fn only(name: &str, value: &str) -> Value {
    [(name, value)].into_iter().collect()
}
