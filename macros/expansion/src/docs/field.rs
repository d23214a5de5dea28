//! A field: what its type and its name do not say.

use std::fmt::Write as _;

use feishu_spec::{EnumValue, Field, Type};
use serde_json::Value;

use super::text::{code, codes, plain};
use crate::names::capitalized;

/// What the page says of a field that is called `rust` in a struct: facts in one line. `None` where name and type say it all. Values are
/// listed unless the type is an enum of just these.
pub(crate) fn field(field: &Field, rust: &str, values: bool) -> Option<String> {
    let mut sentences = Vec::new();
    if field.name != rust {
        sentences.push(format!("{} on the wire", code(&field.name)));
    }
    let bounds = bounds(field);
    if !bounds.is_empty() {
        sentences.push(capitalized(&bounds.join(", ")));
    }
    if field.deprecated {
        sentences.push("**Deprecated**".to_owned());
    }
    if values && !field.values.is_empty() {
        let named = field.values.iter().map(|known| named(code(&known.value), known));
        sentences.push(format!("One of {}", named.collect::<Vec<_>>().join(", ")));
    }
    sentences.extend(field.pattern.iter().map(|pattern| format!("Matches {}", code(pattern))));
    sentences.extend(
        field
            .example
            .iter()
            .map(|example| format!("Example: {}", listed(field, example))),
    );
    if !field.scopes.is_empty() {
        let scopes = codes(field.scopes.iter().map(String::as_str));
        sentences.push(format!("Scopes, any one of: {scopes}"));
    }
    sentences.extend(field.value_scopes.iter().map(|(value, scopes)| {
        let scopes = codes(scopes.iter().map(String::as_str));
        format!("With {}, scopes, any one of: {scopes}", code(value))
    }));
    let mut text: String = sentences.iter().map(|sentence| format!("{sentence}. ")).collect();
    if let Some(prose) = &field.doc {
        let _ = write!(text, "\n\n{}", plain(prose));
    }
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Whether it must be given, what it is without a value, and how large it may be.
fn bounds(field: &Field) -> Vec<String> {
    let mut bounds = Vec::new();
    if field.required {
        bounds.push("required".to_owned());
    }
    if field.nullable {
        bounds.push("may be null".to_owned());
    }
    bounds.extend(
        field
            .default
            .iter()
            .map(|default| format!("default {}", listed(field, default))),
    );
    bounds.extend(range(field.min.as_ref(), field.max.as_ref()));
    let unit = if matches!(field.kind, Type::Array(_)) {
        "elements"
    } else {
        "characters"
    };
    bounds.extend(range(field.min_length, field.max_length).map(|range| format!("{range} {unit}")));
    bounds
}

fn range(min: Option<impl ToString>, max: Option<impl ToString>) -> Option<String> {
    match (min.map(|min| min.to_string()), max.map(|max| max.to_string())) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    }
}

/// A value of a spec as inline code.
fn value(value: &Value) -> String {
    match value {
        Value::String(text) => code(text),
        other => code(&other.to_string()),
    }
}

/// A value of a field as inline code, with the name that the field's list has for it.
fn listed(field: &Field, given: &Value) -> String {
    let text = match given {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let known = field.values.iter().find(|known| known.value == text);
    match known {
        Some(known) => named(value(given), known),
        None => value(given),
    }
}

fn named(code: String, known: &EnumValue) -> String {
    match &known.name {
        Some(name) => format!("{code} ({})", plain(name)),
        None => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_tells_its_facts_in_one_line() {
        let mut size = Field::new("page_size", Type::Integer);
        (size.default, size.min, size.max) = (Some(20.into()), Some(1.into()), Some(100.into()));
        size.example = Some(10.into());
        assert_eq!(
            field(&size, "page_size", true).unwrap(),
            "Default `20`, 1 to 100. Example: `10`."
        );
        let mut level = Field::new("level", Type::Integer);
        level.values = ["low", "high"]
            .into_iter()
            .zip(["1", "2"])
            .map(|(name, value)| EnumValue {
                name: Some(name.to_owned()),
                ..EnumValue::new(value)
            })
            .collect();
        (level.default, level.example) = (Some(1.into()), Some(2.into()));
        assert_eq!(
            field(&level, "level", true).unwrap(),
            "Default `1` (low). One of `1` (low), `2` (high). Example: `2` (high)."
        );
        assert_eq!(
            field(&level, "level", false).unwrap(),
            "Default `1` (low). Example: `2` (high)."
        );
    }

    #[test]
    fn what_name_and_type_say_is_not_said_again() {
        let deleted = Field::new("deleted", Type::Boolean);
        assert_eq!(field(&deleted, "deleted", true), None);
        let chinese = Field::new("zh-CN", Type::String);
        assert_eq!(field(&chinese, "zh_cn", true).unwrap(), "`zh-CN` on the wire.");
    }
}
