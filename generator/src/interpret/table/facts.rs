//! What a row says of its field beside name and type: values, bounds, scopes, default, example. What cannot be kept is a problem of the
//! row, and the rest is kept.

use feishu_spec::contradiction::{Fact, contradictions};
use feishu_spec::{EnumValue, Field, Type};
use serde_json::Value;

use crate::interpret::cell::bounds::{self, Bounds};
use crate::interpret::cell::describe::Description;
use crate::interpret::cell::told_bounds;
use crate::interpret::cell::value::{Typed, typed};
use crate::interpret::context::{Context, Spot};
use crate::values::label;

/// Names that only a number of items per page has.
const PAGE_SIZES: [&str; 2] = ["page_size", "pageSize"];

/// Gives a field, whose type is known, what was found in its row.
pub(super) fn describe(context: &mut Context, place: Spot<'_>, field: &mut Field, mut found: Description) {
    field.deprecated = found.deprecated;
    field.example = value(context, place, field, &found.example, "example");
    field.default = value(context, place, field, &found.default, "default");
    field.values = values(context, place, field, &mut found);
    let bounds = if found.bounds == Bounds::default() {
        told_bounds::read(&found.prose, &field.kind, context.labels)
    } else {
        found.bounds
    };
    field.min = bounds.min;
    field.max = bounds.max;
    if field.max.is_none() && field.kind == Type::Integer && PAGE_SIZES.contains(&field.name.as_str()) {
        field.max = bounds::largest_page(&found.prose, context.labels);
    }
    field.min_length = bounds.min_length;
    field.max_length = bounds.max_length;
    field.pattern = bounds.pattern;
    if context.prose && !found.prose.trim_matches(['-', '\\', ' ']).is_empty() {
        field.doc = Some(found.prose);
    }
    for rule in &found.other_rules {
        let expected = "expected a validation rule of a known form: not in the spec";
        context.note(place, rule, expected);
    }
    for value in &found.repeated {
        context.note(place, value, "the value stands twice: kept once");
    }
    field.scopes = found.scopes;
    field.value_scopes = found.value_scopes;
    for scope in found.loose_scopes {
        let taken = "a scope between sentences: taken as a scope of the field";
        context.note(place, &scope, taken);
        if !field.scopes.contains(&scope) {
            field.scopes.push(scope);
        }
    }
}

/// Drops what the page says of the field and rules out itself, so that the rest can be told.
pub(super) fn settle(context: &mut Context, place: Spot<'_>, field: &mut Field) {
    while let Some(found) = contradictions(field).into_iter().next() {
        let told = format!("its `{}` {}: left out", found.fact.key(field), found.what);
        match found.fact {
            Fact::Example => context.note(place, &field.name, told),
            Fact::Range | Fact::Length | Fact::Default => context.warn(place, &field.name, told),
        }
        found.fact.take(field);
    }
}

/// The values that a field of this type can have, as far as the row lists them.
fn values(context: &mut Context, place: Spot<'_>, field: &Field, found: &mut Description) -> Vec<EnumValue> {
    let mut values = std::mem::take(&mut found.values);
    if values.is_empty()
        && !found.fixed.is_empty()
        && field.kind == Type::String
        && let Typed::Value(Value::String(fixed)) = typed(&found.fixed, &field.kind)
    {
        values = vec![EnumValue::new(fixed)];
    }
    match field.kind.innermost() {
        Type::Boolean => values.clear(),
        Type::Integer => {
            let all = values.len();
            values.retain(|value| value.value.parse::<i64>().is_ok());
            if values.len() < all {
                let expected = "expected whole numbers as the values of an integer: the others are left out";
                context.warn(place, &field.name, expected);
            }
            label::name(&mut values);
        }
        _ => {}
    }
    if !context.prose {
        values.iter_mut().for_each(|value| value.doc = None);
    }
    values
}

/// An example or a default, if it is a value of the field.
fn value(context: &mut Context, place: Spot<'_>, field: &Field, text: &str, what: &str) -> Option<Value> {
    if context.labels.nothing.contains(&text) || field.kind.innermost() == &Type::File {
        return None;
    }
    let first = text.lines().next().unwrap_or_default();
    let read = match typed(text, &field.kind) {
        Typed::Mismatch if first != text => typed(first, &field.kind),
        // A string is one line; sentences may follow it.
        _ if field.kind == Type::String && first != text => typed(first, &field.kind),
        read => read,
    };
    match read {
        Typed::Value(value) => Some(value),
        Typed::Prose => {
            context.note(place, &field.name, format!("the {what} is a sentence: left out"));
            None
        }
        Typed::Mismatch => {
            let kind = match field.kind.innermost() {
                Type::Object(_) => "an object or a list of them".to_owned(),
                _ => format!("the type {}", field.kind),
            };
            let expected = format!("expected the {what} to have {kind}: left out");
            context.note(place, text, expected);
            None
        }
    }
}
