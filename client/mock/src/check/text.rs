//! Texts against the field that they are of: in a path, a query, a header, a form.

use std::collections::BTreeMap;

use feishu_spec::{Field, ObjectType, Type};
use serde_json::Value;

use super::value;
use super::violation::{Broken, Report};

/// A parameter that may be left out, with the texts that it has.
pub(super) fn given(
    field: &Field,
    texts: &[&str],
    place: &str,
    types: &BTreeMap<String, ObjectType>,
    report: &mut Report<'_>,
) {
    match texts {
        [] if field.required => report.add(place, Broken::Missing, "is missing: the page requires it"),
        [] => {}
        texts => check(field, texts, place, types, report),
    }
}

/// The texts of a parameter. Only a list has several.
pub(super) fn check(
    field: &Field,
    texts: &[&str],
    place: &str,
    types: &BTreeMap<String, ObjectType>,
    report: &mut Report<'_>,
) {
    let value = match (&field.kind, texts) {
        (Type::Array(inner), texts) => texts
            .iter()
            .map(|text| read(inner, text))
            .collect::<Option<Vec<_>>>()
            .map(Value::from),
        (kind, [text]) => read(kind, text),
        (kind, _) => {
            let problem = format!("comes {} times: expected {} once", texts.len(), value::expected(kind));
            return report.add(place, Broken::Type, problem);
        }
    };
    match value {
        Some(value) => value::check(field, &field.kind, &value, place, types, report),
        None => {
            let problem = format!("is `{}`: expected {}", texts.join("`, `"), value::expected(&field.kind));
            report.add(place, Broken::Type, problem);
        }
    }
}

/// The value that a text stands for. What is deeper than a scalar is written as JSON.
fn read(kind: &Type, text: &str) -> Option<Value> {
    match kind {
        Type::String => Some(Value::from(text)),
        Type::Any | Type::File => Some(Value::Null).filter(|_| *kind == Type::Any),
        Type::Boolean => text.parse::<bool>().ok().map(Value::from),
        Type::Integer => text.parse::<i64>().ok().map(Value::from),
        Type::Number => text.parse::<f64>().ok().map(Value::from),
        Type::Object(_) | Type::Union(_) | Type::Array(_) | Type::Map(_) => serde_json::from_str(text).ok(),
    }
}
