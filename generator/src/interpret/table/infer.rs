//! What an example tells of types, where the page's tables say little or nothing.

use std::collections::HashSet;

use feishu_spec::{Field, Type};
use serde_json::{Map, Value};

use crate::interpret::cell::example::shown;
use crate::interpret::cell::types::Written;
use crate::interpret::table::elements::{Elements, TAG, element, is_languages};
use crate::interpret::table::rows::{Node, is_wire_name};
use crate::interpret::table::shapes::Shapes;

/// The members of the values of an object whose keys are free, and one such value of the example.
///
/// A page has no type for it: the table lists the members of the values, or one member with them that stands for any key.
/// The example tells: none of its keys is in the table, and all of its values have the members that the table lists.
pub(crate) fn free_keys<'a, 'b>(node: &'a Node<'_>, sample: Option<&'b Value>) -> Option<(&'a [Node<'a>], &'b Value)> {
    let sample = sample?.as_object().filter(|sample| !sample.is_empty())?;
    let names = |nodes: &'a [Node<'_>]| -> HashSet<&'a str> { nodes.iter().map(|node| node.name.as_str()).collect() };
    let listed = names(&node.members);
    if sample.keys().any(|key| listed.contains(key.as_str())) {
        return None;
    }
    let members = match node.members.as_slice() {
        [only] if !only.members.is_empty() => only.members.as_slice(),
        members => members,
    };
    let of_values = names(members);
    let known = |value: &Value| {
        let value = value.as_array().and_then(|items| items.first()).unwrap_or(value);
        let value = value.as_object().filter(|value| !value.is_empty());
        value.is_some_and(|value| value.keys().all(|key| of_values.contains(key.as_str())))
    };
    sample.values().all(known).then_some(())?;
    Some((members, sample.values().next()?))
}

/// The member that describes the values of a map, where the table lists `key` and `value` as if they were its members.
pub(crate) fn value_of_map<'a, 'b>(node: &'a Node<'b>, written: &Written) -> Option<&'a Node<'b>> {
    let [key, value] = node.members.as_slice() else {
        return None;
    };
    let is_pair = key.name == "key" && key.members.is_empty() && value.name == "value";
    (is_pair && matches!(written, Written::Map(_))).then_some(value)
}

/// The type of a value, as far as one value tells it.
pub(crate) fn kind_of(sample: &Value) -> Type {
    match sample {
        Value::String(_) => Type::String,
        Value::Bool(_) => Type::Boolean,
        Value::Number(number) if number.is_f64() => Type::Number,
        Value::Number(_) => Type::Integer,
        Value::Array(items) => Type::Array(Box::new(items.first().map_or(Type::Any, kind_of))),
        Value::Object(_) | Value::Null => Type::Any,
    }
}

/// The fields of an object of which the page shows only an example.
pub(crate) fn infer(
    shapes: &mut Shapes,
    sample: &serde_json::Map<String, Value>,
    path: &mut Vec<String>,
) -> Vec<Field> {
    let members = sample.iter().filter(|(name, _)| is_wire_name(name));
    members
        .map(|(name, value)| {
            path.push(name.clone());
            let mut field = Field::new(name, infer_kind(shapes, value, path));
            field.example = shown(path, value, &field);
            path.pop();
            field
        })
        .collect()
}

/// The type of a value, with the types of all that is in it.
pub(crate) fn infer_kind(shapes: &mut Shapes, sample: &Value, path: &mut Vec<String>) -> Type {
    if let Some(elements) = tagged(shapes, sample, path) {
        return elements;
    }
    match sample {
        Value::Object(members) if shapes.elements.is_some() && is_languages(members) => {
            Type::Map(Box::new(Type::String))
        }
        Value::Object(members) if !members.is_empty() => {
            let fields = infer(shapes, members, path);
            let name = path.last().cloned().unwrap_or_default();
            shapes.object(&name, path, fields)
        }
        Value::Array(items) => {
            let inner = items.first().map_or(Type::Any, |item| infer_kind(shapes, item, path));
            Type::Array(Box::new(inner))
        }
        other => kind_of(other),
    }
}

/// The type of a list of elements, or of lists of them, in an example of a content.
pub(crate) fn tagged(shapes: &mut Shapes, sample: &Value, path: &mut Vec<String>) -> Option<Type> {
    let mut union = Type::Union(shapes.elements.as_ref()?.union());
    let mut items: Vec<&Value> = vec![sample];
    let mut depth = 0;
    while !items.is_empty() && items.iter().all(|item| item.is_array()) {
        items = items.into_iter().filter_map(Value::as_array).flatten().collect();
        depth += 1;
    }
    let elements: Vec<(&str, &Map<String, Value>)> = items.iter().filter_map(|item| element(item)).collect();
    if elements.is_empty() || depth == 0 {
        return None;
    }
    // Among elements, what has no tag is none.
    for strange in items.iter().filter(|item| element(item).is_none()) {
        shapes.elements.as_mut()?.refuse(&strange.to_string());
    }
    for (tag, members) in elements {
        if shapes.elements.as_mut()?.is_by_example(tag) {
            let mut members = members.clone();
            members.remove(TAG);
            let fields = infer(shapes, &members, path);
            shapes.elements.as_mut()?.show(tag, fields);
        }
    }
    if shapes.elements.as_ref().is_some_and(Elements::is_empty) {
        union = Type::Any;
    }
    for _ in 0..depth {
        union = Type::Array(Box::new(union));
    }
    Some(union)
}
