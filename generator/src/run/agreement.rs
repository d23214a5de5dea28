//! The pages' own examples as an independent check: are their names and types those of the spec?
//!
//! A row that the reader lost, or a table read at the wrong depth, shows here as a name that the spec does not know.

use std::collections::{BTreeMap, HashMap};

use feishu_spec::models::Types;
use feishu_spec::{AnySpec, BodyKind, Field, ResponseKind, Type, Union};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::envelope;
use crate::interpret::Samples;

/// The part of a page that an example belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The body of the request.
    Request,
    /// The reply.
    Reply,
    /// The event.
    Event,
    /// What a message holds.
    Content,
}

impl Part {
    /// The part's name in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Part::Request => "request",
            Part::Reply => "reply",
            Part::Event => "event",
            Part::Content => "content",
        }
    }
}

/// How one example agrees with the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Which example.
    pub part: Part,
    /// Paths of names that the spec does not have.
    pub names: Vec<String>,
    /// Paths of values of another type, with both types.
    pub types: Vec<String>,
}

/// What the types of a spec are.
#[derive(Clone, Copy)]
struct Known<'a> {
    types: &'a Types,
    unions: &'a BTreeMap<String, Union>,
}

/// The unions of a spec that has none.
static NO_UNIONS: BTreeMap<String, Union> = BTreeMap::new();

impl<'a> Known<'a> {
    fn of(types: &'a Types) -> Self {
        Known {
            types,
            unions: &NO_UNIONS,
        }
    }
}

/// Compares the examples of a page with its spec. An example of a part that the spec has no fields for is not compared.
#[must_use]
pub fn measure(spec: &AnySpec, samples: &Samples) -> Vec<Agreement> {
    let mut found = Vec::new();
    match spec {
        AnySpec::Endpoint(spec) => {
            let types = Known::of(&spec.types);
            if let Some(sample) = &samples.request
                && spec.body.kind == BodyKind::Json
                && !spec.body.fields.is_empty()
            {
                found.push(compare(Part::Request, &spec.body.fields, types, sample));
            }
            if let Some(sample) = &samples.reply {
                found.extend(reply(spec, sample));
            }
        }
        AnySpec::Event(spec) => {
            let event = samples.event.as_ref().and_then(|sample| sample.get("event"));
            if let Some(sample) = event.filter(|_| !spec.fields.is_empty()) {
                found.push(compare(Part::Event, &spec.fields, Known::of(&spec.types), sample));
            }
            if let Some(sample) = samples.reply.as_ref().filter(|_| !spec.reply.is_empty()) {
                found.push(compare(Part::Reply, &spec.reply.fields, Known::of(&spec.types), sample));
            }
        }
        AnySpec::Content(spec) => {
            let types = Known {
                types: &spec.types,
                unions: &spec.unions,
            };
            let samples = samples.contents.iter();
            found.extend(samples.map(|sample| compare(Part::Content, &spec.fields, types, sample)));
        }
        AnySpec::Errors(_) => {}
    }
    found
}

fn reply(spec: &feishu_spec::Endpoint, sample: &Value) -> Option<Agreement> {
    let fields = &spec.response.fields;
    match spec.response.kind {
        ResponseKind::Flat => {
            let mut sample = sample.clone();
            if let Some(members) = sample.as_object_mut() {
                members.retain(|name, _| !envelope::has(name) || fields.iter().any(|field| field.name == *name));
            }
            Some(compare(Part::Reply, fields, Known::of(&spec.types), &sample))
        }
        ResponseKind::Envelope | ResponseKind::InsideData => {
            if sample.get("code").is_none() && sample.get("data").is_none() {
                // The example shows the payload without the envelope.
                return Some(payload(spec, sample));
            }
            let mut found = payload(spec, sample.get("data").unwrap_or(&Value::Null));
            let others = sample.as_object().into_iter().flatten();
            found.names.extend(
                others
                    .map(|(name, _)| name)
                    .filter(|name| !envelope::has(name))
                    .cloned(),
            );
            Some(found)
        }
        ResponseKind::EventStream if !fields.is_empty() => {
            Some(compare(Part::Reply, fields, Known::of(&spec.types), sample))
        }
        _ => None,
    }
}

fn payload(spec: &feishu_spec::Endpoint, data: &Value) -> Agreement {
    match &spec.response.value {
        Some(kind) => {
            let mut found = empty(Part::Reply);
            check(kind, Known::of(&spec.types), data, "", &mut found);
            found
        }
        None => compare(Part::Reply, &spec.response.fields, Known::of(&spec.types), data),
    }
}

fn empty(part: Part) -> Agreement {
    Agreement {
        part,
        names: Vec::new(),
        types: Vec::new(),
    }
}

fn compare(part: Part, fields: &[Field], types: Known<'_>, sample: &Value) -> Agreement {
    let mut found = empty(part);
    match sample {
        Value::Object(members) => object(fields, types, members, "", &mut found),
        Value::Null => {}
        other => found
            .types
            .push(format!("the whole: an object, the example has {}", kind_of(other))),
    }
    found
}

fn object(
    fields: &[Field],
    types: Known<'_>,
    members: &serde_json::Map<String, Value>,
    path: &str,
    found: &mut Agreement,
) {
    let known: HashMap<&str, &Field> = fields.iter().rev().map(|field| (field.name.as_str(), field)).collect();
    for (name, value) in members {
        let path = match path {
            "" => name.clone(),
            path => format!("{path}.{name}"),
        };
        match known.get(name.as_str()) {
            Some(field) => check(&field.kind, types, value, &path, found),
            None if !found.names.contains(&path) => found.names.push(path),
            None => {}
        }
    }
}

/// An object that is one of several: the tag says which.
fn arm(name: &str, types: Known<'_>, members: &serde_json::Map<String, Value>, path: &str, found: &mut Agreement) {
    let Some(union) = types.unions.get(name) else { return };
    let value = members.get(&union.tag).and_then(Value::as_str).unwrap_or_default();
    let arm = union.of.iter().find(|arm| arm.value == value);
    let Some(known) = arm.and_then(|arm| types.types.get(&arm.kind)) else {
        let unknown = format!("{path}<{value}>");
        if !found.names.contains(&unknown) {
            found.names.push(unknown);
        }
        return;
    };
    let mut members = members.clone();
    members.remove(&union.tag);
    object(&known.fields, types, &members, &format!("{path}<{value}>"), found);
}

fn check(kind: &Type, types: Known<'_>, value: &Value, path: &str, found: &mut Agreement) {
    let agrees = match (kind, value) {
        (Type::Any, _) | (_, Value::Null) | (Type::String, Value::String(_)) | (Type::Boolean, Value::Bool(_)) => true,
        (Type::Number, Value::Number(_)) => true,
        (Type::Integer, Value::Number(number)) => {
            number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|n| n.fract() == 0.0)
        }
        (Type::Object(name), Value::Object(members)) => {
            if let Some(known) = types.types.get(name).filter(|known| !known.fields.is_empty()) {
                object(&known.fields, types, members, path, found);
            }
            true
        }
        (Type::Union(name), Value::Object(members)) => {
            arm(name, types, members, path, found);
            true
        }
        (Type::Map(inner), Value::Object(members)) => {
            members
                .values()
                .for_each(|value| check(inner, types, value, &format!("{path}.*"), found));
            true
        }
        (Type::Array(inner), Value::Array(items)) => {
            items.iter().for_each(|item| check(inner, types, item, path, found));
            true
        }
        _ => false,
    };
    if !agrees {
        let mismatch = format!("{path}: {kind}, the example has {}", kind_of(value));
        if !found.types.contains(&mismatch) {
            found.types.push(mismatch);
        }
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a fraction",
        Value::Number(_) => "a whole number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn against(sample: Value) -> Agreement {
        let types = BTreeMap::from([(
            "item".to_owned(),
            feishu_spec::ObjectType {
                fields: vec![Field::new("id", Type::String)],
                ..feishu_spec::ObjectType::default()
            },
        )]);
        let fields = [
            Field::new("count", Type::Integer),
            Field::new("items", Type::Array(Box::new(Type::Object("item".into())))),
            Field::new("extra", Type::Any),
        ];
        compare(Part::Reply, &fields, Known::of(&types), &sample)
    }

    #[test]
    fn an_example_that_fits_agrees() {
        let found = against(json!({"count": 1, "items": [{"id": "a"}, {}], "extra": {"x": [1]}}));
        assert_eq!(found, empty(Part::Reply));
    }

    #[test]
    fn unknown_names_and_other_types_are_told_with_their_path() {
        let found = against(json!({"count": "1", "items": [{"id": "a", "name": "b"}], "more": 1}));
        assert_eq!(found.names, ["items.name", "more"]);
        assert_eq!(found.types, ["count: integer, the example has a string"]);
    }
}
