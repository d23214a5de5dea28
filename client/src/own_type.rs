//! Types of a caller's own, which serde makes of JSON and writes as JSON.
//!
//! **In**: JSON, and the place where it stands. **Out**: the type. **What can fail**: JSON that the type does not take, with its place.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{DecodeError, Error, ErrorKind};
use crate::object::Map;

/// What serde makes of JSON that stands at `root`; or where and what is wrong.
pub(crate) fn read<T: DeserializeOwned>(json: Value, root: &str) -> Result<T, String> {
    serde_path_to_error::deserialize(json).map_err(|error| {
        let path = match error.path().to_string() {
            path if path == "." => root.to_owned(),
            path => format!("{root}.{path}"),
        };
        format!("{path}: {}", without_text(&error.inner().to_string()))
    })
}

/// A type out of what a reply held.
///
/// # Errors
///
/// JSON that the type does not take.
pub fn from_json<T: DeserializeOwned>(json: Value, root: &str) -> Result<T, Error> {
    read(json, root).map_err(|problem| Error::new("", ErrorKind::Decode(DecodeError::new(problem))))
}

/// A type as the entries of a member that is a map.
///
/// # Errors
///
/// What is no struct and no map, and what serde cannot write.
pub fn into_entries(value: &(impl Serialize + ?Sized), member: &str) -> Result<Map<Value>, Error> {
    let problem = match serde_json::to_value(value) {
        Ok(Value::Object(entries)) => return Ok(entries.into_iter().collect()),
        Ok(_) => "is neither a struct nor a map".to_owned(),
        Err(error) => format!("cannot be JSON: {error}"),
    };
    Err(Error::new("", ErrorKind::invalid(member, problem)))
}

/// A message of serde without the text that it quotes: `invalid type: string "…", expected u64`. The text is a value of the reply, which
/// may be private.
fn without_text(message: &str) -> String {
    const QUOTE: &str = "string \"";
    let Some((before, quoted)) = message.split_once(QUOTE) else {
        return message.to_owned();
    };
    let mut escaped = false;
    let end = quoted.find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    let after = end.and_then(|end| quoted.get(end + 1..)).unwrap_or_default();
    format!("{before}string{after}")
}
