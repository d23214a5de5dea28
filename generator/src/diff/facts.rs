//! What changed in a spec, fact by fact: two JSON documents, compared by what their lists are about.
//!
//! **In**: the JSON of two specs. **Out**: a [`Difference`] per fact, at the place of the fact. Lists of fields are
//! compared by the fields' names, error codes by their numbers, values and scopes by themselves; so a fact keeps its
//! place when others come or go. Nothing can fail.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// The way from the root of a spec to a fact: `body`, `fields`, `uuid`, `required`.
pub(super) type Place = Vec<String>;

/// A fact that differs.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Difference {
    /// Where.
    pub(super) place: Place,
    /// What it was, if it was there.
    pub(super) old: Option<Value>,
    /// What it is, if it is there.
    pub(super) new: Option<Value>,
}

/// Facts that are about the spec and not about the API.
const HOUSEKEEPING: [&[&str]; 3] = [&["schema"], &["page", "id"], &["page", "updated"]];

/// Values of any shape and types, which are compared whole.
const OPAQUE: [&str; 4] = ["default", "example", "type", "value"];

/// Every difference between two specs, in the order of their places.
pub(super) fn compare(old: &Value, new: &Value) -> Vec<Difference> {
    let mut differences = Vec::new();
    walk(&mut Vec::new(), Some(old), Some(new), &mut differences);
    differences.retain(|difference| !HOUSEKEEPING.iter().any(|place| difference.place == *place));
    differences
}

fn walk(place: &mut Place, old: Option<&Value>, new: Option<&Value>, differences: &mut Vec<Difference>) {
    if old == new {
        return;
    }
    let opaque = place.last().is_some_and(|key| OPAQUE.contains(&key.as_str())) && !is_name(place);
    match (old, new) {
        (Some(Value::Object(old)), Some(Value::Object(new))) if !opaque => objects(place, old, new, differences),
        (Some(Value::Array(old)), Some(Value::Array(new))) if !opaque => match (keyed(old), keyed(new)) {
            (Some(old_elements), Some(new_elements)) => {
                elements(place, &old_elements, &new_elements, differences);
                order(place, &old_elements, &new_elements, differences);
            }
            _ => leaf(place, Some(old.clone().into()), Some(new.clone().into()), differences),
        },
        (old, new) => leaf(place, old.cloned(), new.cloned(), differences),
    }
}

fn leaf(place: &Place, old: Option<Value>, new: Option<Value>, differences: &mut Vec<Difference>) {
    differences.push(Difference {
        place: place.clone(),
        old,
        new,
    });
}

/// Whether the last step of a place is the name of a field, a type or a value, and not a key of the format.
fn is_name(place: &[String]) -> bool {
    let before = place.len().checked_sub(2).and_then(|index| place.get(index));
    matches!(
        before.map(String::as_str),
        Some(
            "path" | "query" | "header" | "fields" | "headers" | "types" | "unions" | "of" | "values" | "value_scopes"
        )
    )
}

/// Whether a fact is a name that is kept for Rust and that no page tells: that of an object type or of a list of values.
pub(super) fn is_settled_name(place: &[String]) -> bool {
    match place {
        [types, _, key] if types == "types" => key == "name",
        [.., key] => key == "enum_name" && !is_name(place),
        [] => false,
    }
}

fn objects(place: &mut Place, old: &Map<String, Value>, new: &Map<String, Value>, differences: &mut Vec<Difference>) {
    let added = new.keys().filter(|key| !old.contains_key(*key));
    for key in old.keys().chain(added) {
        place.push(key.clone());
        walk(place, old.get(key), new.get(key), differences);
        place.pop();
    }
}

/// The elements of a list with what each is called; `None` where the list is not about named things.
fn keyed(list: &[Value]) -> Option<Vec<(String, &Value)>> {
    let elements: Option<Vec<_>> = list.iter().map(|element| Some((key(element)?, element))).collect();
    let elements = elements?;
    let distinct: BTreeSet<&String> = elements.iter().map(|(key, _)| key).collect();
    (distinct.len() == elements.len()).then_some(elements)
}

fn key(element: &Value) -> Option<String> {
    match element {
        Value::String(text) => Some(text.clone()),
        // An error code has a name too, but it is its number that it is known by.
        Value::Object(object) => match (object.get("code"), object.get("name"), object.get("value")) {
            (Some(code), _, _) => Some(code.to_string()),
            (_, _, Some(Value::String(value))) | (_, Some(Value::String(value)), None) => Some(value.clone()),
            _ => None,
        },
        _ => None,
    }
}

fn elements(place: &mut Place, old: &[(String, &Value)], new: &[(String, &Value)], differences: &mut Vec<Difference>) {
    let (olds, news): (BTreeMap<_, _>, BTreeMap<_, _>) = (old.iter().cloned().collect(), new.iter().cloned().collect());
    let added = new.iter().filter(|(key, _)| !olds.contains_key(key));
    for (key, _) in old.iter().chain(added) {
        place.push(key.clone());
        walk(place, olds.get(key).copied(), news.get(key).copied(), differences);
        place.pop();
    }
}

/// Notes that what both lists of fields have stands in another order.
fn order(place: &Place, old: &[(String, &Value)], new: &[(String, &Value)], differences: &mut Vec<Difference>) {
    let common = |list: &[(String, &Value)], other: &[(String, &Value)]| -> Vec<String> {
        let both = |key: &String| other.iter().any(|(known, _)| known == key);
        let fields = list.iter().filter(|(_, value)| value.get("type").is_some());
        fields.map(|(key, _)| key.clone()).filter(both).collect()
    };
    let (before, after) = (common(old, new), common(new, old));
    if before != after {
        leaf(place, Some(before.into()), Some(after.into()), differences);
    }
}
