//! Turns documented fields into members, and documented types into Rust types.

use std::collections::BTreeSet;

use feishu_spec::field::field_at;
use feishu_spec::{Endpoint, Event, Field, ResponseKind, Type};

use super::enums::{self, Lookup};
use super::model::{Given, Kind, Member, Object, Operation, Payload, Presence, Response, Said, Variant};
use super::naming::{EventNames, OperationNames};
use super::objects::Draft;
use super::source::{Source, request_fields};
use super::unions::UnionBook;
use crate::names::{self, METHODS, Scope};
use feishu_spec::models::Models;

/// In which direction a struct travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Travel {
    Request,
    Nested,
    Reply,
}

/// Turns documented types into Rust types.
pub(super) struct Resolver<'p, 'a> {
    pub(super) models: &'p Models<'a>,
    pub(super) lookup: &'p Lookup,
    pub(super) sources: &'p [Source<'a>],
    pub(super) unions: &'p UnionBook,
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
        let members = self.members(index, request_fields(spec), Travel::Request);
        let called = |wire: &str| members.iter().find(|member| member.field.name == wire);
        let content = spec.body.content.as_ref().and_then(|place| {
            Some(Given {
                json: called(&place.at)?.rust.clone(),
                kind: called(&place.by)?.rust.clone(),
            })
        });
        Operation {
            spec,
            members,
            content,
            resource: names.resource,
            method: names.method,
            request: names.request,
            response,
            error: (!spec.errors.is_empty()).then_some(names.error),
            said: Said::default(),
        }
    }

    /// The payload of a reply, or of each message of a stream.
    fn payload(&self, index: usize, spec: &Endpoint, name: String) -> Response {
        match (&spec.response.value, self.models.of_whole(index)) {
            (Some(kind), _) => Response::Value(self.kind(index, kind)),
            (None, Some(object)) => Response::Model { name, object },
            (None, None) => Response::Struct {
                name,
                members: self.received(index, &spec.response.fields),
            },
        }
    }

    /// What is received, and what a callback is answered with: any JSON where the page does not tell.
    pub(super) fn event(&self, index: usize, spec: &'a Event, names: EventNames) -> Payload<'a> {
        let reply = names.reply.map(|name| match spec.reply.is_empty() {
            true => Response::Value(Kind::Any),
            false => Response::Struct {
                name,
                members: self.members(index, fields(&spec.reply.fields), Travel::Request),
            },
        });
        Payload {
            spec,
            name: names.payload,
            members: self.received(index, &spec.fields),
            header: self.received(index, &spec.header),
            reply,
            said: Said::default(),
        }
    }

    /// What the objects of a callback's reply are made from as well, each with the object that holds it.
    pub(super) fn variants(&self, index: usize, spec: &Event, objects: &[Object]) -> Vec<(usize, Variant)> {
        let found = spec.reply.variants.iter().filter_map(|variant| {
            let (holder, member) = variant.at.rsplit_once('.')?;
            let holder = field_at(&spec.reply.fields, &spec.types, holder)?;
            let (Kind::Object(holder), Kind::Object(object)) =
                (self.kind(index, &holder.kind), self.kind(index, &variant.kind))
            else {
                return None;
            };
            let members = &objects.get(holder)?.members;
            let called = |wire: &str| members.iter().find(|member| member.field.name == *wire);
            let by = called(&variant.by)?;
            let Kind::Enum(list) = by.kind else { return None };
            let variant = Variant {
                member: called(member)?.rust.clone(),
                by: by.rust.clone(),
                value: (list, variant.value.clone()),
                object,
            };
            Some((holder, variant))
        });
        found.collect()
    }

    pub(super) fn object(&self, draft: Draft) -> Object {
        let Draft {
            name,
            model,
            fields,
            sent,
            specs,
            content,
        } = draft;
        let mut names = self::names(Travel::Nested);
        let members = fields.into_iter().map(|member| Member {
            only: if member.specs == specs {
                Vec::new()
            } else {
                self.ids(&member.specs)
            },
            ..self.member(member.spec, ("field", member.field), Travel::Nested, &mut names)
        });
        Object {
            members: members.collect(),
            name,
            sent,
            model,
            variants: Vec::new(),
            content,
            is_arm: false,
            said: None,
        }
    }

    pub(super) fn received(&self, spec: usize, fields: &[Field]) -> Vec<Member> {
        self.members(spec, self::fields(fields), Travel::Reply)
    }

    fn members(&self, spec: usize, fields: Vec<(&'static str, Field)>, travel: Travel) -> Vec<Member> {
        let mut names = self::names(travel);
        let fields = fields.into_iter();
        fields
            .map(|field| self.member(spec, field, travel, &mut names))
            .collect()
    }

    fn member(&self, spec: usize, (place, field): (&'static str, Field), travel: Travel, scope: &mut Scope) -> Member {
        let name = names::snake(&field.name);
        let rust = scope.claim(&[name.clone(), format!("{place}_{name}"), format!("{name}_{place}")]);
        let kind = match self.lookup.find(&field) {
            Some(index) => enums::over(&field.kind, index),
            None => self.kind(spec, &field.kind),
        };
        let presence = match (travel, &kind) {
            (_, Kind::List(_) | Kind::Map(_) | Kind::Free(_)) => Presence::Plain,
            (Travel::Request, _) if field.required => Presence::Plain,
            _ => Presence::Optional,
        };
        Member {
            rust,
            kind,
            presence,
            field,
            only: Vec::new(),
            said: None,
        }
    }

    fn is_free(&self, model: usize) -> bool {
        if self.unions.is_arm(model) {
            return false;
        }
        let shapes = self.models.all().get(model).map(|model| &model.shapes);
        shapes.into_iter().flatten().all(|shape| shape.fields.is_empty())
    }

    fn ids(&self, specs: &BTreeSet<usize>) -> Vec<String> {
        let sources = specs.iter().filter_map(|spec| self.sources.get(*spec));
        sources.map(|source| source.id.to_string()).collect()
    }

    fn kind(&self, spec: usize, kind: &Type) -> Kind {
        match kind {
            Type::String => Kind::String,
            Type::Boolean => Kind::Boolean,
            Type::Integer => Kind::Integer,
            Type::Number => Kind::Number,
            Type::File => Kind::File,
            Type::Any => Kind::Any,
            Type::Union(name) => self.unions.find(name).map_or(Kind::Any, Kind::Union),
            Type::Object(name) => match self.models.find(spec, name) {
                Some(index) if self.is_free(index) => Kind::Free(index),
                Some(index) => Kind::Object(index),
                None => Kind::Any,
            },
            Type::Array(inner) => Kind::List(Box::new(self.kind(spec, inner))),
            Type::Map(inner) => Kind::Map(Box::new(self.kind(spec, inner))),
        }
    }
}

/// Fields of one place.
fn fields(fields: &[Field]) -> Vec<(&'static str, Field)> {
    fields.iter().map(|field| ("field", field.clone())).collect()
}

/// The names of members that are taken from the start.
fn names(travel: Travel) -> Scope {
    let mut names = Scope::default();
    if travel != Travel::Reply {
        for method in METHODS {
            names.claim(&[method.to_owned()]);
        }
    }
    names
}
