//! Values made from a spec: every member present, each of its documented type.

use std::collections::BTreeMap;

use feishu_api::File;
use feishu_spec::{Field, ObjectType, Type};
use serde_json::{Map, Value, json};

/// How deep recursive types are followed.
const DEPTH: usize = 6;

/// A value of the fields of an object.
pub(crate) fn object(fields: &[Field], types: &BTreeMap<String, ObjectType>) -> Value {
    members(fields, types, DEPTH)
}

/// A value of a type.
pub(crate) fn of_type(kind: &Type, types: &BTreeMap<String, ObjectType>) -> Value {
    value(kind, &[], types, DEPTH)
}

/// A value of a field.
pub(crate) fn field(field: &Field, types: &BTreeMap<String, ObjectType>) -> Value {
    let values: Vec<&str> = field.values.iter().map(|known| known.value.as_str()).collect();
    value(&field.kind, &values, types, DEPTH)
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
            let values: Vec<&str> = field.values.iter().map(|known| known.value.as_str()).collect();
            object.insert(field.name.clone(), value(&field.kind, &values, types, depth));
        }
    }
    Value::Object(object)
}

fn value(kind: &Type, values: &[&str], types: &BTreeMap<String, ObjectType>, depth: usize) -> Value {
    match kind {
        Type::String => json!(values.first().unwrap_or(&"文 a/b?&=\"")),
        Type::Boolean => json!(true),
        Type::Integer => json!(
            values
                .first()
                .and_then(|value| value.parse::<i64>().ok())
                .unwrap_or(1_700_000_000_123)
        ),
        Type::Number => json!(1.5),
        Type::File => json!({FILE: null}),
        Type::Any => json!({"any": [null, 1, {"deep": "x"}]}),
        Type::Object(name) => members(&types[name].fields, types, depth - 1),
        Type::Array(inner) => json!([value(inner, values, types, depth), value(inner, values, types, depth)]),
        Type::Map(inner) => json!({"key": value(inner, &[], types, depth)}),
    }
}
