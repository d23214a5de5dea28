//! Values as text, for places that know no JSON: path, query, headers, parts of a form.

use serde_json::Value;

use crate::object::{View, view_to_json};

/// One text for the whole value: scalars as they are, anything deeper as JSON.
pub(super) fn one(view: View<'_>) -> String {
    match view {
        View::Absent => String::new(),
        View::Bool(value) => value.to_string(),
        View::Int(value) | View::Named(value, _) => value.to_string(),
        View::Float(value) => value.to_string(),
        View::Str(value) => value.to_owned(),
        View::Value(Value::String(value)) => value.clone(),
        View::File(file) => file.name().to_owned(),
        // A map with text keys is always JSON.
        deep => view_to_json(deep)
            .ok()
            .and_then(|json| String::from_utf8(json).ok())
            .unwrap_or_default(),
    }
}

/// One text per element of a list, one for anything else.
pub(super) fn each(view: View<'_>, put: &mut dyn FnMut(String)) {
    match view {
        View::List(list) => list.iter().for_each(|node| put(one(node.view()))),
        View::Value(Value::Array(values)) => values.iter().for_each(|value| put(one(View::Value(value)))),
        View::Absent | View::Value(Value::Null) => {}
        single => put(one(single)),
    }
}
