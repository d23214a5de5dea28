//! Values made from a spec: every member present, each of its documented type.

use std::collections::BTreeMap;

use feishu_api::File;
use feishu_spec::{Field, ObjectType, Type};
use serde_json::{Map, Value, json};

/// How deep recursive types are followed.
const DEPTH: usize = 9;

/// A value of the fields of an object.
pub(crate) fn object(fields: &[Field], types: &BTreeMap<String, ObjectType>) -> Value {
    members(fields, types, DEPTH)
}

/// A value of a type.
pub(crate) fn of_type(kind: &Type, types: &BTreeMap<String, ObjectType>) -> Value {
    value(kind, &Field::new("", kind.clone()), types, DEPTH)
}

/// A value of a field.
pub(crate) fn field(field: &Field, types: &BTreeMap<String, ObjectType>) -> Value {
    value(&field.kind, field, types, DEPTH)
}

/// The key of an object that stands for a file: JSON has none.
pub(crate) const FILE: &str = "a file";

/// The file that such an object stands for: an empty one, or one with `content` and optionally `filename` and `content_type`.
pub(crate) fn content(description: &Value) -> File {
    let text = |name: &str| description.get(name).and_then(Value::as_str);
    let mut file = File::from(text("content").unwrap_or_default().as_bytes().to_vec());
    if let Some(name) = text("filename") {
        file = file.named(name);
    }
    if let Some(kind) = text("content_type") {
        file = file.typed(kind);
    }
    file
}

fn members(fields: &[Field], types: &BTreeMap<String, ObjectType>, depth: usize) -> Value {
    let mut object = Map::new();
    if depth > 0 {
        for field in fields {
            object.insert(field.name.clone(), value(&field.kind, field, types, depth));
        }
    }
    Value::Object(object)
}

/// A value of a type, which is the field's or inside of it: the first that is listed, else one within its bounds.
fn value(kind: &Type, field: &Field, types: &BTreeMap<String, ObjectType>, depth: usize) -> Value {
    let listed = field.values.first().map(|known| known.value.as_str());
    match kind {
        Type::String => json!(listed.map_or_else(|| text(field), str::to_owned)),
        Type::Boolean => json!(true),
        Type::Integer => {
            let listed = listed.and_then(|value| value.parse::<i64>().ok());
            json!(listed.unwrap_or_else(|| {
                let max = field
                    .max
                    .as_ref()
                    .and_then(serde_json::Number::as_i64)
                    .unwrap_or(i64::MAX);
                let min = field
                    .min
                    .as_ref()
                    .and_then(serde_json::Number::as_i64)
                    .unwrap_or(i64::MIN);
                1_700_000_000_123.min(max).max(min)
            }))
        }
        Type::Number => {
            let bound = |bound: &Option<serde_json::Number>| bound.as_ref().and_then(serde_json::Number::as_f64);
            json!(
                1.5_f64
                    .min(bound(&field.max).unwrap_or(1.5))
                    .max(bound(&field.min).unwrap_or(1.5))
            )
        }
        Type::File => json!({FILE: null}),
        Type::Any | Type::Union(_) => json!({"any": [null, 1, {"deep": "x"}]}),
        Type::Object(name) => members(&types[name].fields, types, depth - 1),
        Type::Array(inner) => {
            let own = *kind == field.kind;
            // Two, so that their order shows; deep inside one, since twos multiply.
            let usual = if depth + 2 > DEPTH { 2 } else { 1 };
            let least = field.min_length.filter(|_| own).unwrap_or(0).max(usual);
            let length = least.min(field.max_length.filter(|_| own).unwrap_or(least));
            json!(
                (0..length)
                    .map(|_| value(inner, field, types, depth))
                    .collect::<Vec<_>>()
            )
        }
        Type::Map(inner) => json!({"key": value(inner, field, types, depth)}),
    }
}

/// A text that must be escaped wherever it goes, as long as it may be.
fn text(field: &Field) -> String {
    const TEXT: &str = "文 a/b?&=\"";
    let limit = |limit: Option<u64>| {
        limit
            .filter(|_| field.kind == Type::String)
            .and_then(|limit| usize::try_from(limit).ok())
    };
    let least = limit(field.min_length).unwrap_or(0);
    let most = limit(field.max_length).unwrap_or(usize::MAX).max(least);
    let letters = TEXT.chars().chain(std::iter::repeat('x'));
    letters.take(TEXT.chars().count().max(least).min(most)).collect()
}
