//! Keys that no standard has. All begin with `x-feishu-`.

use serde::Serialize;
use serde_json::{Map, Value};

/// Adds what is there: nothing for an empty list and for what JSON cannot express.
pub(crate) fn put(to: &mut Map<String, Value>, name: &str, value: impl Serialize) {
    let value = serde_json::to_value(value).unwrap_or_default();
    let is_nothing = match &value {
        Value::Null => true,
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    if !is_nothing {
        to.insert(format!("x-feishu-{name}"), value);
    }
}
