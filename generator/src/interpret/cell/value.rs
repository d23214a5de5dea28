//! Example and default values: from the page's text to JSON of the field's type.

use feishu_spec::Type;
use serde_json::Value;

/// What became of a value's text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Typed {
    /// JSON of the field's type.
    Value(Value),
    /// A sentence. Specs hold none.
    Prose,
    /// Text that is no value of the type.
    Mismatch,
}

/// Reads the text of a value.
pub(crate) fn typed(text: &str, kind: &Type) -> Typed {
    let text = text.trim();
    let text = match text.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
        Some(inner) if !inner.contains('`') => inner.trim(),
        _ => text,
    };
    let Some(value) = value(text, kind) else {
        return if is_prose(text) { Typed::Prose } else { Typed::Mismatch };
    };
    if has_prose(&value) {
        Typed::Prose
    } else {
        Typed::Value(value)
    }
}

fn value(text: &str, kind: &Type) -> Option<Value> {
    match kind {
        Type::String => Some(Value::String(string(text))),
        Type::Integer => number(text).filter(|value| value.is_i64() || value.is_u64()),
        Type::Number => number(text),
        Type::Boolean => match string(text).to_lowercase().as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
        Type::Array(inner) => match serde_json::from_str(text) {
            Ok(value @ Value::Array(_)) => Some(value),
            _ => value_list(text, inner),
        },
        Type::Object(_) | Type::Union(_) | Type::Map(_) => serde_json::from_str(text).ok().filter(Value::is_object),
        Type::Any => serde_json::from_str(text).ok(),
        Type::File => None,
    }
}

/// A list written without brackets: only a lone word is taken as a list of one.
fn value_list(text: &str, inner: &Type) -> Option<Value> {
    let lone = !text.is_empty() && !text.starts_with(['[', '{']) && !text.contains([',', '，', '、', ' ', '\n', ':']);
    match (lone, inner) {
        (true, Type::String | Type::Integer | Type::Number | Type::Boolean) => {
            Some(Value::Array(vec![value(text, inner)?]))
        }
        _ => None,
    }
}

/// Text in quotes is JSON where it can be, and otherwise what stands between them. `""a""` is no JSON, and `a` in quotes twice; of
/// `"\"a\""` the inner pair is the value's own, which is JSON inside of a text.
fn string(text: &str) -> String {
    let Some(inner) = quoted(text) else {
        return text.to_owned();
    };
    serde_json::from_str(text).unwrap_or_else(|_| match quoted(inner) {
        Some(lone) if !lone.contains('"') => lone.to_owned(),
        _ => inner.to_owned(),
    })
}

/// What stands between quotes.
fn quoted(text: &str) -> Option<&str> {
    text.strip_prefix(['"', '“'])?.strip_suffix(['"', '”'])
}

fn number(text: &str) -> Option<Value> {
    serde_json::from_str::<serde_json::Number>(&string(text))
        .ok()
        .map(Value::Number)
}

fn has_prose(value: &Value) -> bool {
    match value {
        Value::String(text) => is_prose(text),
        Value::Array(items) => items.iter().any(has_prose),
        Value::Object(members) => members.iter().any(|(key, value)| is_prose(key) || has_prose(value)),
        _ => false,
    }
}

/// Whether text is a sentence: punctuation of Chinese prose with more text behind it.
pub(crate) fn is_prose(text: &str) -> bool {
    text.find(['。', '；', '，', '！', '？'])
        .and_then(|at| text.get(at..))
        .is_some_and(|rest| rest.chars().skip(1).any(|c| !c.is_whitespace()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_take_the_type_of_the_field() {
        for (text, kind, expected) in [
            ("open_id", Type::String, json!("open_id")),
            (
                r#""{\"text\":\"test content\"}""#,
                Type::String,
                json!("{\"text\":\"test content\"}"),
            ),
            (r#""a"b""#, Type::String, json!("a\"b")),
            ("`cli_a`", Type::String, json!("cli_a")),
            ("\"20\"", Type::Integer, json!(20)),
            ("9223372036854775807", Type::Integer, json!(i64::MAX)),
            ("TRUE", Type::Boolean, json!(true)),
            ("0.5", Type::Number, json!(0.5)),
            (r#"["a","b"]"#, Type::Array(Box::new(Type::String)), json!(["a", "b"])),
            ("ou_1", Type::Array(Box::new(Type::String)), json!(["ou_1"])),
        ] {
            assert_eq!(typed(text, &kind), Typed::Value(expected), "{text}");
        }
    }

    #[test]
    fn sentences_and_misfits_are_told_apart() {
        assert_eq!(typed("\"选填，每次调用前请更换\"", &Type::String), Typed::Prose);
        assert_eq!(typed("二进制文件", &Type::File), Typed::Mismatch);
        assert_eq!(typed("1.5", &Type::Integer), Typed::Mismatch);
        assert_eq!(typed("\"张三\"", &Type::String), Typed::Value(json!("张三")));
    }
}
