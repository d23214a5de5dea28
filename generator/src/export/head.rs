//! How an operation and an event begin: what they are called, and what they are.

use serde_json::{Map, Value};

/// The first members. `line` is one line of what it does, `texts` are the paragraphs below it; an empty one is none.
pub(crate) fn head<'t>(
    id: &str,
    tag: &str,
    line: &str,
    texts: impl IntoIterator<Item = Option<&'t str>>,
) -> Map<String, Value> {
    let texts = texts.into_iter().flatten().filter(|text| !text.is_empty());
    let texts: Vec<&str> = texts.collect();
    let members = [
        ("operationId", id.into()),
        ("tags", vec![tag].into()),
        ("summary", line.into()),
        ("description", texts.join("\n\n").into()),
    ];
    members
        .map(|(key, value)| (key.to_owned(), value))
        .into_iter()
        .collect()
}
