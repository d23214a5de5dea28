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
        format!("{path}: {}", without_value(&error.inner().to_string()))
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

/// A message of serde without the value that it quotes: `invalid type: integer, expected a string` of ``integer `7`, expected a string``. The
/// value is one of the reply, which may be private. What was expected is of the program.
fn without_value(message: &str) -> String {
    const EXPECTED: &str = ", expected ";
    let quoting = ["invalid type: ", "invalid value: ", "unknown variant "];
    if !quoting.iter().any(|beginning| message.starts_with(beginning)) {
        return message.to_owned();
    }
    let (found, expected) = match message.rfind(EXPECTED) {
        Some(at) => message.split_at(at),
        None => (message, ""),
    };
    let found = found.split(['`', '"']).next().unwrap_or_default();
    format!("{}{expected}", found.trim_end())
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::json;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Kind {
        User,
        Bot,
    }

    #[derive(Debug, Deserialize)]
    enum Nothing {}

    fn problem<T: DeserializeOwned>(json: Value) -> String {
        read::<T>(json, "$").map(|_| ()).unwrap_err()
    }

    /// The beginnings are serde's; what it quotes between them and what was expected is left out.
    #[test]
    fn an_error_of_a_type_of_ones_own_quotes_a_value() {
        for (found, expected) in [
            (
                problem::<u8>(json!("a\", expected `x")),
                "$: invalid type: string, expected u8",
            ),
            (
                problem::<String>(json!(123_456)),
                "$: invalid type: integer, expected a string",
            ),
            (
                problem::<String>(json!(1.5)),
                "$: invalid type: floating point, expected a string",
            ),
            (
                problem::<String>(json!(true)),
                "$: invalid type: boolean, expected a string",
            ),
            (
                problem::<String>(json!(null)),
                "$: invalid type: null, expected a string",
            ),
            (
                problem::<char>(json!("ab")),
                "$: invalid value: string, expected a character",
            ),
            (
                problem::<Kind>(json!("private")),
                "$: unknown variant, expected `user` or `bot`",
            ),
            (problem::<Nothing>(json!("private")), "$: unknown variant"),
        ] {
            // With all its digits, a number is of no kind.
            let number = |text: &str| text.replace("integer", "number").replace("floating point", "number");
            assert_eq!(number(&found), number(expected));
        }
    }

    #[test]
    fn what_quotes_no_value_is_told_whole() {
        #[derive(Debug, Deserialize)]
        struct Wanted {
            #[allow(dead_code, reason = "only ever missing")]
            name: String,
        }
        assert_eq!(problem::<Wanted>(json!({})), "$: missing field `name`");
    }
}
