//! Facts of a field that cannot be true beside each other.
//!
//! **In**: a field. **Out**: which of its facts contradicts the others, and how. A spec with such a field is refused; whoever makes one
//! from a page drops the fact that is told here, which leaves what the rest of the page says.

use serde_json::{Number, Value};

use crate::field::{Field, Type};

/// From here on a limit of a length is a misprint, or says that there is none: pages go up to 10 to the power of 16.
pub const NO_LENGTH: u64 = 1_000_000;

/// A fact that the others rule out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The fact.
    pub fact: Fact,
    /// What is wrong with it and what was expected.
    pub what: String,
}

/// A fact of a field that others may rule out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The least and the greatest value.
    Range,
    /// The least and the greatest length.
    Length,
    /// The default.
    Default,
    /// The example.
    Example,
}

impl Fact {
    /// The key of the fact in JSON; of two bounds the one that is there.
    #[must_use]
    pub fn key(self, field: &Field) -> &'static str {
        match self {
            Fact::Range if field.min.is_some() => "min",
            Fact::Range => "max",
            Fact::Length if field.min_length.is_some() => "min_length",
            Fact::Length => "max_length",
            Fact::Default => "default",
            Fact::Example => "example",
        }
    }

    /// Takes the fact out of a field.
    pub fn take(self, field: &mut Field) {
        match self {
            Fact::Range => (field.min, field.max) = (None, None),
            Fact::Length => (field.min_length, field.max_length) = (None, None),
            Fact::Default => field.default = None,
            Fact::Example => field.example = None,
        }
    }
}

/// What contradicts itself in a field: bounds of a type that has none, or that leave nothing between them, and a default or an example
/// that is not among the values or beyond the bounds.
#[must_use]
pub fn contradictions(field: &Field) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let mut say = |fact, what: String| found.push(Contradiction { fact, what });
    let numbers = match &field.kind {
        Type::Array(inner) => inner.as_ref(),
        kind => kind,
    };
    let (has_range, has_length) = (
        field.min.is_some() || field.max.is_some(),
        field.min_length.is_some() || field.max_length.is_some(),
    );
    let in_range = |number: &Number| is_between(number, field.min.as_ref(), field.max.as_ref());
    if has_range && !matches!(numbers, Type::Integer | Type::Number | Type::Any) {
        say(
            Fact::Range,
            format!("bounds a value of type {}, expected a number", field.kind),
        );
    } else if field.min.as_ref().is_some_and(|least| !in_range(least)) {
        say(
            Fact::Range,
            "leaves no value, expected `min` not above `max`".to_owned(),
        );
    }
    if has_length && matches!(field.kind, Type::Integer | Type::Number | Type::Boolean) {
        say(
            Fact::Length,
            format!("bounds the length of type {}, expected a text or a list", field.kind),
        );
    } else if field.min_length > field.max_length && field.max_length.is_some() {
        say(
            Fact::Length,
            "leaves no length, expected `min_length` not above `max_length`".to_owned(),
        );
    }
    for (fact, value) in [(Fact::Default, &field.default), (Fact::Example, &field.example)] {
        if let Some(what) = value.as_ref().and_then(|value| ruled_out(field, value)) {
            say(fact, what);
        }
    }
    found
}

/// Why a value is none of the field's.
fn ruled_out(field: &Field, value: &Value) -> Option<String> {
    let elements = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    let listed = |element: &Value| {
        let text = match element {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => return true,
        };
        field.values.is_empty() || field.values.iter().any(|known| known.value == text)
    };
    if let Some(element) = elements.iter().find(|element| !listed(element)) {
        return Some(format!("is {element}, expected one of the `values`"));
    }
    let beyond = |element: &&Value| match element {
        Value::Number(number) => !is_between(number, field.min.as_ref(), field.max.as_ref()),
        _ => false,
    };
    if let Some(element) = elements.iter().find(beyond) {
        return Some(format!("is {element}, expected it between `min` and `max`"));
    }
    let length = match value {
        Value::String(text) => text.chars().count(),
        Value::Array(elements) => elements.len(),
        _ => return None,
    };
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    let fits =
        field.min_length.is_none_or(|least| length >= least) && field.max_length.is_none_or(|most| length <= most);
    (!fits).then(|| format!("has the length {length}, expected it between `min_length` and `max_length`"))
}

fn is_between(number: &Number, least: Option<&Number>, most: Option<&Number>) -> bool {
    let not_above = |one: &Number, other: &Number| match (one.as_i128(), other.as_i128()) {
        (Some(one), Some(other)) => one <= other,
        // Fractions. What is no number at all is above nothing.
        _ => one.as_f64().zip(other.as_f64()).is_none_or(|(one, other)| one <= other),
    };
    least.is_none_or(|least| not_above(least, number)) && most.is_none_or(|most| not_above(number, most))
}
