//! The page's example, beside its tables.

use serde_json::Value;

/// The value of a member in the example; of the first element where there are many.
pub(crate) fn member<'a>(sample: Option<&'a Value>, name: &str) -> Option<&'a Value> {
    match sample? {
        Value::Object(members) => members.get(name),
        Value::Array(items) => items.iter().find_map(|item| member(Some(item), name)),
        _ => None,
    }
}
