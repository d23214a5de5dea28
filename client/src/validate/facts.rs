//! One fact of a page against one value.

use serde_json::Value;

use super::Rule;
use crate::object::View;

/// What a value breaks, and what is there.
pub(super) type Broken = (Rule, String);

/// A value that has nothing inside.
pub(super) enum Leaf<'v> {
    Bool(bool),
    Int(i64),
    /// A number beyond `i64`, or with a fraction.
    Float(f64),
    Text(&'v str),
}

impl<'v> Leaf<'v> {
    /// Nothing for what has an inside, for `null`, and for files.
    pub(super) fn of(view: &View<'v>) -> Option<Self> {
        Some(match view {
            View::Bool(value) | View::Value(Value::Bool(value)) => Leaf::Bool(*value),
            View::Int(value) | View::Named(value, _) => Leaf::Int(*value),
            View::Float(value) => Leaf::Float(*value),
            View::Str(text) => Leaf::Text(text),
            View::Value(Value::String(text)) => Leaf::Text(text),
            View::Value(Value::Number(number)) => match number.as_i64() {
                Some(value) => Leaf::Int(value),
                None => Leaf::Float(number.as_f64()?),
            },
            _ => return None,
        })
    }

    /// Whether it is below a bound (`Less`) or above.
    fn is(&self, beyond: std::cmp::Ordering, bound: &str) -> bool {
        let order = match (self, bound.parse::<i64>()) {
            (Leaf::Int(value), Ok(bound)) => Some(value.cmp(&bound)),
            #[allow(clippy::cast_precision_loss, reason = "the bound is no integer, or a very large one")]
            (Leaf::Int(value), Err(_)) => bound.parse().ok().and_then(|bound| (*value as f64).partial_cmp(&bound)),
            (Leaf::Float(value), _) => bound.parse().ok().and_then(|bound| value.partial_cmp(&bound)),
            (Leaf::Bool(_) | Leaf::Text(_), _) => None,
        };
        order == Some(beyond)
    }

    /// What is said of it: a number as it is, and of a text its length.
    fn said(&self) -> String {
        match self {
            Leaf::Bool(value) => value.to_string(),
            Leaf::Int(value) => value.to_string(),
            Leaf::Float(value) => value.to_string(),
            Leaf::Text(text) => format!("a text of {}", counted(text.chars().count(), "character")),
        }
    }

    /// Below the least value.
    pub(super) fn min(&self, least: &'static str) -> Option<Broken> {
        self.is(std::cmp::Ordering::Less, least)
            .then(|| (Rule::Min(least), self.said()))
    }

    /// Above the greatest value.
    pub(super) fn max(&self, most: &'static str) -> Option<Broken> {
        self.is(std::cmp::Ordering::Greater, most)
            .then(|| (Rule::Max(most), self.said()))
    }

    /// None of the values, which stand with a bar between two.
    pub(super) fn values(&self, values: &'static str) -> Option<Broken> {
        let is_listed = |found: &str| values.split('|').any(|value| value == found);
        let listed = match self {
            Leaf::Text(text) => is_listed(text),
            other => is_listed(&other.said()),
        };
        (!listed).then(|| (Rule::Values(values.split('|').collect()), self.said()))
    }
}

/// A length counted in every way that a page may mean: the least result and the greatest.
pub(super) struct Length {
    least: u64,
    most: u64,
    unit: &'static str,
}

impl Length {
    /// Nothing for what has no length.
    pub(super) fn of(view: &View<'_>) -> Option<Self> {
        match (view, Leaf::of(view)) {
            // There are at least as many UTF-16 units as characters, and as many bytes as units.
            (_, Some(Leaf::Text(text))) => Some(Length::new(text.chars().count(), text.len(), "character")),
            (View::List(list), _) => Some(Length::new(list.len(), list.len(), "element")),
            (View::Value(Value::Array(list)), _) => Some(Length::new(list.len(), list.len(), "element")),
            _ => None,
        }
    }

    fn new(least: usize, most: usize, unit: &'static str) -> Self {
        let wide = |length| u64::try_from(length).unwrap_or(u64::MAX);
        Length {
            least: wide(least),
            most: wide(most),
            unit,
        }
    }

    /// Too short in whatever way it is counted.
    pub(super) fn min(&self, least: u64) -> Option<Broken> {
        (self.most < least).then(|| (Rule::MinLength(least), self.said()))
    }

    /// Too long in whatever way it is counted.
    pub(super) fn max(&self, most: u64) -> Option<Broken> {
        (self.least > most).then(|| (Rule::MaxLength(most), self.said()))
    }

    fn said(&self) -> String {
        counted(usize::try_from(self.least).unwrap_or(usize::MAX), self.unit)
    }
}

fn counted(number: usize, unit: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {unit}{plural}")
}
