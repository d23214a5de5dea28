//! Which facts of a member can be told.
//!
//! A default or an example that breaks the member's own list, bounds, type or pattern would make tools refuse what is right, or
//! all of the document. A length that is absurd makes some allocate as much. Both are dropped.

use feishu_expansion::plan::{Kind, Member};
use feishu_spec::Field;
use feishu_spec::contradiction::{NO_LENGTH, contradictions};
use serde_json::Value;

use super::direction::innermost;
use super::pattern::Portable;

/// The facts of a member that can be told, and what was dropped.
pub(crate) struct Facts {
    pub(crate) field: Field,
    /// The pattern, in the form that it can be told in.
    pub(crate) pattern: Option<Portable>,
    /// What was dropped, and why: ``the default `10`, which is …``.
    pub(crate) dropped: Vec<String>,
}

/// Decides what can be told of a member.
pub(crate) fn facts(member: &Member) -> Facts {
    let mut field = member.field.clone();
    let mut dropped = Vec::new();
    for found in contradictions(&field) {
        dropped.push(format!("the fact `{}`, which {}", found.fact.key(&field), found.what));
        found.fact.take(&mut field);
    }
    let listed = field.values.len();
    field.values.retain(|value| is_of(&member.kind, &value.value));
    if field.values.len() < listed {
        dropped.push(format!("values that are no {}", field.kind.innermost()));
    }
    if field.min_length == Some(0) {
        field.min_length = None;
    }
    for (key, length) in [
        ("min_length", &mut field.min_length),
        ("max_length", &mut field.max_length),
    ] {
        if let Some(absurd) = length.take_if(|length| *length >= NO_LENGTH) {
            dropped.push(format!("`{key}` {absurd}, expected less than {NO_LENGTH}"));
        }
    }
    let pattern = field.pattern.as_deref().map(Portable::of);
    for (key, value) in [("default", &mut field.default), ("example", &mut field.example)] {
        if let Some(wrong) = value.take_if(|value| !fits(&member.kind, value)) {
            dropped.push(format!("the {key} {wrong}, expected a value of type {}", field.kind));
        }
        let breaks = |value: &mut Value| pattern.as_ref().is_some_and(|pattern| pattern.is_broken_by(value));
        if let Some(wrong) = value.take_if(breaks) {
            dropped.push(format!("the {key} {wrong}, which breaks the pattern"));
        }
    }
    Facts {
        field,
        pattern,
        dropped,
    }
}

/// Whether a listed value can be one of the type.
fn is_of(kind: &Kind, value: &str) -> bool {
    match innermost(kind) {
        Kind::Integer => value.parse::<i64>().is_ok(),
        Kind::Number => value.parse::<f64>().is_ok_and(f64::is_finite),
        Kind::Boolean => matches!(value, "true" | "false"),
        _ => true,
    }
}

/// Whether a value has the type of the member, as far as its own facts tell.
fn fits(kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::String => value.is_string(),
        Kind::Boolean => value.is_boolean(),
        Kind::Integer => value.is_i64() || value.is_u64(),
        Kind::Number => value.is_number(),
        Kind::Enum(_) => value.is_string() || value.is_i64(),
        Kind::Object(_) | Kind::Free(_) | Kind::Union(_) | Kind::Map(_) => value.is_object(),
        Kind::List(inner) => match value.as_array() {
            Some(elements) => elements.iter().all(|element| fits(inner, element)),
            None => false,
        },
        Kind::File => false,
        Kind::Any | Kind::Own(_) => true,
    }
}
