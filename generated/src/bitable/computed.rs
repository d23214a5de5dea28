//! What a formula or a lookup gives.

use std::ops::Deref;

use feishu_client::rt::serde::de::{DeserializeOwned, Error};
use feishu_client::rt::{Deserialize, Deserializer, Serialize, Serializer, Value};

use super::Computed;

impl<T> Deref for Computed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Computed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut json = Value::deserialize(deserializer)?;
        // What is asked for as plain texts comes without its type.
        let value = match json.get_mut("value").filter(|value| value.is_array()) {
            Some(value) => value.take(),
            None => json,
        };
        let single = match value.as_array().map(Vec::as_slice) {
            Some([]) => Some(Value::Null),
            Some([single]) => Some(single.clone()),
            _ => None,
        };
        // A list of one value stands for that value, and an empty one for nothing, unless the type is one of lists.
        let whole = T::deserialize(value);
        let read = match (whole, single) {
            (Err(_), Some(single)) => T::deserialize(single),
            (whole, _) => whole,
        };
        read.map(Computed).map_err(D::Error::custom)
    }
}

impl<T: Serialize> Serialize for Computed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
