//! A value of JSON against the field that it is of.

use std::collections::BTreeMap;

use feishu_spec::{Field, ObjectType, Type};
use serde_json::{Map, Number, Value};

use super::violation::{Broken, Report};

type Types = BTreeMap<String, ObjectType>;

/// The members of an object against its fields.
pub(super) fn members(
    fields: &[Field],
    found: &Map<String, Value>,
    place: &str,
    types: &Types,
    report: &mut Report<'_>,
) {
    for field in fields {
        let place = format!("{place}.{}", field.name);
        match found.get(&field.name) {
            None if field.required => report.add(place, Broken::Missing, "is missing: the page requires it"),
            None => {}
            Some(Value::Null) if field.nullable || !field.required => {}
            Some(Value::Null) => report.add(place, Broken::Missing, "is null: the page requires a value"),
            Some(value) => check(field, &field.kind, value, &place, types, report),
        }
    }
    for name in found
        .keys()
        .filter(|name| !fields.iter().any(|field| field.name == **name))
    {
        report.add(format!("{place}.{name}"), Broken::Unknown, "is no member of the page");
    }
}

/// A value against a type, and against what the field says of values: of the elements, where it is a list.
pub(super) fn check(field: &Field, kind: &Type, value: &Value, place: &str, types: &Types, report: &mut Report<'_>) {
    match (kind, value) {
        // A union is part of what a message holds, which travels as a text.
        (Type::Any | Type::Union(_), _) => {}
        (Type::Object(name), Value::Object(found)) => match types.get(name) {
            // An object of which the page tells no members is one of free keys.
            Some(object) if !object.fields.is_empty() => members(&object.fields, found, place, types, report),
            _ => {}
        },
        (Type::Array(inner), Value::Array(found)) => {
            if field.kind == *kind {
                length(field, found.len(), found.len(), "elements", place, report);
            }
            for (index, value) in found.iter().enumerate() {
                check(field, inner, value, &format!("{place}[{index}]"), types, report);
            }
        }
        (Type::Map(inner), Value::Object(found)) => {
            for (key, value) in found {
                check(field, inner, value, &format!("{place}.{key}"), types, report);
            }
        }
        (Type::String, Value::String(text)) => {
            listed(field, text, place, report);
            if field.kind == Type::String {
                // Pages do not say what they count: what is too long counted in characters is too long.
                length(field, text.chars().count(), text.len(), "characters", place, report);
            }
        }
        (Type::Boolean, Value::Bool(truth)) => listed(field, &truth.to_string(), place, report),
        (Type::Integer, Value::Number(number)) if number.is_i64() || number.is_u64() => {
            scalar(field, number, place, report)
        }
        (Type::Number, Value::Number(number)) => scalar(field, number, place, report),
        (wanted, found) => report.add(
            place,
            Broken::Type,
            format!("is {}: expected {}", noun(found), expected(wanted)),
        ),
    }
}

/// A number against its list of values and its bounds.
fn scalar(field: &Field, number: &Number, place: &str, report: &mut Report<'_>) {
    listed(field, &number.to_string(), place, report);
    let found = number.as_f64().unwrap_or_default();
    for (bound, beyond, says) in [
        (&field.min, f64::lt as fn(&f64, &f64) -> bool, "below the least value"),
        (&field.max, f64::gt, "above the greatest value"),
    ] {
        if let Some(bound) = bound
            && beyond(&found, &bound.as_f64().unwrap_or(found))
        {
            report.add(place, Broken::Bound, format!("is {number}, {says}: {bound}"));
        }
    }
}

/// A value against the list of values.
pub(super) fn listed(field: &Field, found: &str, place: &str, report: &mut Report<'_>) {
    if !field.values.is_empty() && !field.values.iter().any(|known| known.value == found) {
        let values: Vec<_> = field.values.iter().take(12).map(|known| known.value.as_str()).collect();
        let more = if field.values.len() > values.len() { ", …" } else { "" };
        report.add(
            place,
            Broken::Value,
            format!("is `{found}`: expected one of {}{more}", values.join(", ")),
        );
    }
}

/// A length against its limits, the least that it may be counted as and the most.
fn length(field: &Field, least: usize, most: usize, of: &str, place: &str, report: &mut Report<'_>) {
    if let Some(max) = field.max_length.filter(|max| least as u64 > *max) {
        report.add(
            place,
            Broken::Length,
            format!("has {least} {of}: expected {max} at most"),
        );
    }
    if let Some(min) = field.min_length.filter(|min| (most as u64) < *min) {
        report.add(
            place,
            Broken::Length,
            format!("has {least} {of}: expected {min} at least"),
        );
    }
}

/// What a type is called in a message.
pub(super) fn expected(kind: &Type) -> String {
    match kind {
        Type::String => "a text".to_owned(),
        Type::Boolean => "true or false".to_owned(),
        Type::Integer => "an integer".to_owned(),
        Type::Number => "a number".to_owned(),
        Type::File => "a file".to_owned(),
        Type::Any => "anything".to_owned(),
        Type::Object(name) | Type::Union(name) => format!("an object ({name})"),
        Type::Array(inner) => format!("a list, each element {}", expected(inner)),
        Type::Map(inner) => format!("an object of free keys, each value {}", expected(inner)),
    }
}

fn noun(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
