//! Turns documented fields into members, and documented types into Rust types.

use std::collections::BTreeSet;

use feishu_spec::{Endpoint, Field, ResponseKind, Type};

use super::enums::{self, Lookup};
use super::model::{Kind, Member, Object, Operation, Presence, Response};
use super::naming::OperationNames;
use super::objects::Draft;
use super::source::request_fields;
use crate::names::{self, CONSTRUCTOR, Scope};
use feishu_spec::classes::Classes;

/// In which direction a struct travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Travel {
    Request,
    Nested,
    Reply,
}

/// Turns documented types into Rust types.
pub(super) struct Resolver<'p, 'a> {
    pub(super) classes: &'p Classes<'a>,
    pub(super) lookup: &'p Lookup,
}

impl<'a> Resolver<'_, 'a> {
    pub(super) fn operation(&self, index: usize, spec: &'a Endpoint, names: OperationNames) -> Operation<'a> {
        let response = match spec.response.kind {
            ResponseKind::Binary => Response::Bytes,
            ResponseKind::EventStream => {
                let is_known = !spec.response.fields.is_empty() || spec.response.value.is_some();
                Response::EventStream(is_known.then(|| Box::new(self.payload(index, spec, names.response))))
            }
            _ => self.payload(index, spec, names.response),
        };
        Operation {
            spec,
            members: self.members(index, request_fields(spec), Travel::Request),
            request: names.request,
            response,
            error: (!spec.errors.is_empty()).then_some(names.error),
        }
    }

    /// The payload of a reply, or of each message of a stream.
    fn payload(&self, index: usize, spec: &Endpoint, name: String) -> Response {
        match &spec.response.value {
            Some(kind) => Response::Value(self.kind(index, kind)),
            None => Response::Struct {
                name,
                members: self.received(index, &spec.response.fields),
            },
        }
    }

    pub(super) fn object(&self, draft: Draft, specs: BTreeSet<usize>) -> Object {
        let Draft {
            spec,
            name,
            fields,
            sent,
        } = draft;
        let fields = fields.into_iter().map(|field| ("field", field)).collect();
        Object {
            members: self.members(spec, fields, Travel::Nested),
            name,
            sent,
            specs,
        }
    }

    pub(super) fn received(&self, spec: usize, fields: &[Field]) -> Vec<Member> {
        let fields = fields.iter().map(|field| ("field", field.clone())).collect();
        self.members(spec, fields, Travel::Reply)
    }

    fn members(&self, spec: usize, fields: Vec<(&'static str, Field)>, travel: Travel) -> Vec<Member> {
        let mut scope = Scope::default();
        if travel != Travel::Reply {
            scope.claim(&[CONSTRUCTOR.to_owned()]);
        }
        fields
            .into_iter()
            .map(|(place, field)| {
                let name = names::snake(&field.name);
                let rust = scope.claim(&[name.clone(), format!("{place}_{name}"), format!("{name}_{place}")]);
                let kind = match self.lookup.find(&field) {
                    Some(index) => enums::over(&field.kind, index),
                    None => self.kind(spec, &field.kind),
                };
                let presence = match (travel, &kind) {
                    (_, Kind::List(_) | Kind::Map(_)) => Presence::Plain,
                    (Travel::Request, _) if field.required => Presence::Plain,
                    _ => Presence::Optional,
                };
                Member {
                    rust,
                    kind,
                    presence,
                    field,
                }
            })
            .collect()
    }

    fn kind(&self, spec: usize, kind: &Type) -> Kind {
        match kind {
            Type::String => Kind::String,
            Type::Boolean => Kind::Boolean,
            Type::Integer => Kind::Integer,
            Type::Number => Kind::Number,
            Type::File => Kind::File,
            Type::Any => Kind::Any,
            Type::Object(name) => self.classes.find(spec, name).map_or(Kind::Any, Kind::Object),
            Type::Array(inner) => Kind::List(Box::new(self.kind(spec, inner))),
            Type::Map(inner) => Kind::Map(Box::new(self.kind(spec, inner))),
        }
    }
}
