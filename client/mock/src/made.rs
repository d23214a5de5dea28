//! Objects of `feishu-api` from JSON: replies have no `new`, since programs read them only.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::stop::stop;

/// An object of `feishu-api` with these members, for [`reply`](crate::On::reply), [`pages`](crate::On::pages) and what a test compares with.
///
/// ```
/// use feishu_client::{List, Map};
/// use serde_json::json;
///
/// let ids: List<String> = feishu_mock::from_json(json!(["ou_1", "ou_2"]));
/// assert_eq!(ids, ["ou_1", "ou_2"]);
/// ```
///
/// # Panics
/// The type has no such member, or one of another type: the message has the way to it.
#[must_use]
#[track_caller]
pub fn from_json<T: Serialize + DeserializeOwned>(json: Value) -> T {
    let made: T = match serde_json::from_value(json.clone()) {
        Ok(made) => made,
        Err(error) => stop(&format!("{}: {error}", std::any::type_name::<T>())),
    };
    // What a type does not know is passed over on reading, and a misspelt name would go unnoticed.
    match serde_json::to_value(&made).ok().and_then(|kept| lost(&json, &kept)) {
        Some(way) => stop(&format!("{} has no member ${way}", std::any::type_name::<T>())),
        None => made,
    }
}

/// The first member that is not there any more.
fn lost(given: &Value, kept: &Value) -> Option<String> {
    match (given, kept) {
        (Value::Object(given), Value::Object(kept)) => given.iter().find_map(|(name, value)| match kept.get(name) {
            Some(kept) => lost(value, kept).map(|way| format!(".{name}{way}")),
            None if value.is_null() => None,
            None => Some(format!(".{name}")),
        }),
        (Value::Array(given), Value::Array(kept)) => {
            let mut pairs = given.iter().zip(kept).enumerate();
            pairs.find_map(|(index, (given, kept))| lost(given, kept).map(|way| format!("[{index}]{way}")))
        }
        _ => None,
    }
}
