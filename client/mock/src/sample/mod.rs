//! A plausible answer to any request, made from the spec of its operation.
//!
//! **In**: a spec, a request. **Out**: the same answer for the same request, every documented member in it: what the request said of it,
//! else the example of its page, else the first of its values, else what its name promises.

mod echo;
mod shape;

use std::collections::BTreeMap;

use feishu_spec::field::field_at;
use feishu_spec::{Endpoint, Event, Field, ObjectType, ResponseKind, Type};
use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::recorded::Recorded;
use crate::reply::put;
use echo::Echo;

/// How deep objects go that hold themselves.
const DEPTH: usize = 8;

/// A success.
pub(crate) fn answer(spec: &Endpoint, request: &Recorded) -> Answer {
    let answer = match spec.response.kind {
        ResponseKind::Envelope | ResponseKind::InsideData => {
            let key = spec.response.message_key.as_deref().unwrap_or("msg");
            Answer::json(&json!({"code": 0, key: "success", "data": payload(spec, request)}))
        }
        ResponseKind::Flat => {
            let mut body = payload(spec, request);
            put(&mut body, Some("code"), json!(0));
            put(
                &mut body,
                Some(spec.response.message_key.as_deref().unwrap_or("msg")),
                json!("success"),
            );
            Answer::json(&body)
        }
        ResponseKind::Binary => Answer::bytes("application/octet-stream", format!("the bytes of {}", spec.id))
            .header("content-disposition", "attachment; filename=\"file.bin\""),
        ResponseKind::EventStream => {
            Answer::bytes("text/event-stream", format!("data: {}\n\n", payload(spec, request)))
        }
        ResponseKind::Redirect => Answer::bytes("text/html", "")
            .status(302)
            .header("location", "https://example.com/"),
    };
    let texts = Sampler::new(spec, request);
    spec.response
        .headers
        .iter()
        .fold(answer, |answer, field| match texts.field(field, DEPTH) {
            Value::String(text) => answer.header(&field.name, &text),
            other => answer.header(&field.name, &other.to_string()),
        })
}

/// The payload of a success: one page, if it comes in pages.
pub(crate) fn payload(spec: &Endpoint, request: &Recorded) -> Value {
    let sampler = Sampler::new(spec, request);
    let mut payload = match &spec.response.value {
        Some(kind) => sampler.of_type(&Field::new("value", kind.clone()), kind, DEPTH),
        None => sampler.members(&spec.response.fields, DEPTH),
    };
    if let Some(paging) = &spec.paging {
        put(&mut payload, paging.has_more.as_deref(), json!(false));
        // Some move on by a number.
        let next = paging
            .next
            .as_deref()
            .and_then(|way| field_at(&spec.response.fields, &spec.types, way));
        put(
            &mut payload,
            paging
                .next
                .as_deref()
                .filter(|_| next.is_some_and(|next| next.kind == Type::String)),
            json!(""),
        );
        put(&mut payload, paging.total.as_deref(), json!(1));
    }
    payload
}

/// The payload of an event.
pub(crate) fn event(spec: &Event) -> Value {
    let sampler = Sampler {
        types: &spec.types,
        echo: Echo::default(),
    };
    sampler.members(&spec.fields, DEPTH)
}

struct Sampler<'s> {
    types: &'s BTreeMap<String, ObjectType>,
    echo: Echo,
}

impl<'s> Sampler<'s> {
    fn new(spec: &'s Endpoint, request: &Recorded) -> Self {
        Sampler {
            types: &spec.types,
            echo: Echo::of(spec, request),
        }
    }

    fn members(&self, fields: &[Field], depth: usize) -> Value {
        let members = fields
            .iter()
            .map(|field| (field.name.clone(), self.field(field, depth)));
        Value::Object(members.collect::<Map<_, _>>())
    }

    fn field(&self, field: &Field, depth: usize) -> Value {
        // What is said of the thing itself is said at the top, or in the object that stands for it.
        let said = self.echo.of_field(field).filter(|_| depth + 1 >= DEPTH);
        said.cloned().unwrap_or_else(|| self.of_type(field, &field.kind, depth))
    }

    /// A value of a type, which is the field's or inside of it.
    fn of_type(&self, field: &Field, kind: &Type, depth: usize) -> Value {
        let example = field.example.as_ref().filter(|example| self.fits(kind, example));
        match kind {
            Type::Object(_) | Type::Map(_) | Type::Array(_) | Type::Any | Type::File => match (kind, example) {
                (_, Some(example)) => example.clone(),
                (Type::Object(name), _) if depth > 0 => {
                    let fields = self.types.get(name).map(|object| object.fields.as_slice());
                    self.members(fields.unwrap_or_default(), depth - 1)
                }
                (Type::Array(_), _) if depth == 0 => json!([]),
                (Type::Array(inner), _) => json!([self.of_type(field, inner, depth - 1)]),
                (Type::Map(inner), _) if depth > 0 => json!({"key": self.of_type(field, inner, depth - 1)}),
                _ => json!({}),
            },
            scalar => match (example, field.values.first()) {
                (Some(example), _) => example.clone(),
                (None, Some(first)) => shape::listed(scalar, &first.value),
                (None, None) => shape::of(&field.name, scalar, &self.echo),
            },
        }
    }

    /// Whether an example is of a type. Those of objects are passed over: what pages show there is cut short.
    fn fits(&self, kind: &Type, example: &Value) -> bool {
        match (kind, example) {
            (Type::String, Value::String(text)) => !text.is_empty(),
            (Type::Boolean, Value::Bool(_)) | (Type::Number, Value::Number(_)) | (Type::Any, _) => !example.is_null(),
            (Type::Integer, Value::Number(number)) => number.is_i64(),
            (Type::Array(inner), Value::Array(found)) => {
                !found.is_empty() && found.iter().all(|value| self.fits(inner, value))
            }
            _ => false,
        }
    }
}
