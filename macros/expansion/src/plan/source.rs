//! What operations, events and contents have in common: fields that are sent or received, and a table of types.

use std::collections::BTreeMap;

use feishu_spec::library::Id;
use feishu_spec::models::Table;
use feishu_spec::union::Union;
use feishu_spec::{Body, BodyKind, Content, Direction, Endpoint, Event, Field, Type};

/// A spec as a source of fields.
pub(crate) struct Source<'a> {
    pub(crate) id: Id<'a>,
    pub(crate) sent: Vec<Field>,
    pub(crate) received: Vec<Field>,
    pub(crate) table: Table<'a>,
    /// What is a model as a whole is sent.
    pub(crate) whole_is_sent: bool,
    unions: Option<&'a BTreeMap<String, Union>>,
}

impl<'a> Source<'a> {
    pub(crate) fn of_endpoint(spec: &'a Endpoint) -> Self {
        let mut received = spec.response.fields.clone();
        received.extend(spec.response.value.clone().map(|value| Field::new("value", value)));
        Source {
            id: id(&spec.id),
            sent: request_fields(spec).into_iter().map(|(_, field)| field).collect(),
            received,
            table: Table::of_endpoint(spec),
            whole_is_sent: false,
            unions: None,
        }
    }

    pub(crate) fn of_event(spec: &'a Event) -> Self {
        let mut received = spec.fields.clone();
        received.extend(spec.value.clone().map(|value| Field::new("value", value)));
        let mut sent = spec.reply.fields.clone();
        let variants = spec.reply.variants.iter();
        sent.extend(variants.map(|variant| Field::new(&variant.at, variant.kind.clone())));
        Source {
            id: id(&spec.id),
            sent,
            received,
            table: Table::of_event(spec),
            whole_is_sent: false,
            unions: None,
        }
    }

    pub(crate) fn of_content(spec: &'a Content) -> Self {
        let (mut sent, mut received) = (Vec::new(), Vec::new());
        match spec.direction {
            Direction::Sent => sent.clone_from(&spec.fields),
            Direction::Received => received.clone_from(&spec.fields),
        }
        Source {
            id: id(&spec.id),
            sent,
            received,
            table: Table::of_content(spec),
            whole_is_sent: spec.direction == Direction::Sent,
            unions: Some(&spec.unions),
        }
    }

    /// The object types that a field of this type may hold.
    pub(crate) fn objects<'k>(&'k self, kind: &'k Type) -> impl Iterator<Item = &'k str> {
        let (own, union) = match kind.innermost() {
            Type::Object(key) => (Some(key), None),
            Type::Union(name) => (None, self.unions.and_then(|unions| unions.get(name))),
            _ => (None, None),
        };
        let arms = union.into_iter().flat_map(|union| &union.of);
        own.into_iter().chain(arms.map(|arm| &arm.kind)).map(String::as_str)
    }
}

/// The parts of an id. An id that is none, which a validated spec never has, is its own method.
pub(crate) fn id(text: &str) -> Id<'_> {
    Id::parse(text).unwrap_or(Id {
        project: "",
        version: "",
        resource: "",
        method: text,
    })
}

/// The fields of a request in the order of the request struct, each with the place that tells equal names apart.
pub(crate) fn request_fields(spec: &Endpoint) -> Vec<(&'static str, Field)> {
    let place =
        |name: &'static str, fields: &[Field]| -> Vec<_> { fields.iter().map(|field| (name, field.clone())).collect() };
    let mut fields = place("path", &spec.parameters.path);
    for (_, field) in &mut fields {
        field.required = true;
    }
    fields.extend(place("query", &spec.parameters.query));
    fields.extend(place("header", &spec.parameters.header));
    fields.extend(place("body", &spec.body.fields));
    if let Body {
        kind: BodyKind::Json | BodyKind::Multipart,
        value: Some(kind),
        ..
    } = &spec.body
    {
        let mut field = Field::new("body", kind.clone());
        field.required = true;
        fields.push(("body", field));
    }
    fields
}
