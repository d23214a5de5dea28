//! What will be emitted: every type with its name and members, every operation with its parts. No tokens yet.
//!
//! **In**: the specs of one project-version. **Out**: a [`Plan`]. Nothing can fail: specs are validated when they are read.
//!
//! A plan is made in three steps: equal object types become one ([`crate::shared`]), names are given out
//! ([`naming`]), and the members get their Rust types.

mod enums;
mod facts;
mod naming;
mod objects;
mod places;
pub(crate) mod settle;
mod source;

use std::collections::BTreeSet;

use feishu_spec::{Endpoint, EnumValue, Event, Field, ResponseKind, Type};

use crate::names::{self, Scope};
use crate::shared::Classes;
use naming::{OperationNames, Rivals, Specs};
pub(crate) use source::id;

/// All that one project-version becomes.
pub(crate) struct Plan<'a> {
    pub(crate) operations: Vec<Operation<'a>>,
    pub(crate) events: Vec<Payload<'a>>,
    pub(crate) objects: Vec<Object>,
    pub(crate) enums: Vec<OpenEnum>,
}

/// An operation: the request type, what it is answered with, and the errors of its page.
pub(crate) struct Operation<'a> {
    pub(crate) spec: &'a Endpoint,
    pub(crate) request: String,
    pub(crate) response: Response,
    pub(crate) error: Option<String>,
    /// Path, query, header and body members, in this order.
    pub(crate) members: Vec<Member>,
}

/// The payload of an event.
pub(crate) struct Payload<'a> {
    pub(crate) spec: &'a Event,
    pub(crate) name: String,
    pub(crate) members: Vec<Member>,
}

/// What a reply becomes.
pub(crate) enum Response {
    /// A struct of its own.
    Struct { name: String, members: Vec<Member> },
    /// A payload that is not an object with known members.
    Value(Kind),
    /// A type of the runtime.
    Bytes,
    /// A type of the runtime.
    EventStream,
}

/// A struct that fields refer to.
pub(crate) struct Object {
    pub(crate) name: String,
    pub(crate) members: Vec<Member>,
    /// Some request holds it, so that it has a constructor and setters, and tells an empty list from none.
    pub(crate) sent: bool,
    /// The specs that it is part of: indices into the operations, and on from their end into the events.
    pub(crate) specs: BTreeSet<usize>,
}

/// An enum over the strings that a page lists.
pub(crate) struct OpenEnum {
    pub(crate) name: String,
    /// The wire name of the fields that have it.
    pub(crate) field: String,
    /// The Rust name of each variant, and its value.
    pub(crate) variants: Vec<(String, EnumValue)>,
}

/// A field of a struct.
pub(crate) struct Member {
    pub(crate) rust: String,
    pub(crate) kind: Kind,
    pub(crate) presence: Presence,
    /// The facts of all specs that share the struct.
    pub(crate) field: Field,
}

/// Whether a member can be missing, and how that shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Always there: the plain type.
    Required,
    /// `Option`.
    Optional,
    /// A list or map of a reply: plain, and empty when absent.
    PlainList,
}

/// A Rust type. Objects and enums are indices into the [`Plan`], types of the user's own into the fields that the user declared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    String,
    Boolean,
    Integer,
    Number,
    File,
    Any,
    Enum(usize),
    Object(usize),
    Own(usize),
    List(Box<Kind>),
    Map(Box<Kind>),
}

/// In which direction a struct travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Travel {
    Request,
    Nested { sent: bool },
    Reply,
}

impl<'a> Plan<'a> {
    /// Plans a project-version. Operations and events come out in the order of their ids.
    pub(crate) fn new(endpoints: &'a [Endpoint], events: &'a [Event]) -> Self {
        let specs = Specs::new(endpoints, events);
        let names = specs.name(Rivals::Unnamed);
        let resolver = Resolver {
            classes: &specs.classes,
            lookup: &names.lookup,
        };
        let first_event = specs.endpoints.len();
        let events = specs
            .events
            .iter()
            .zip(names.events)
            .enumerate()
            .map(|(index, (spec, name))| Payload {
                spec,
                name,
                members: resolver.received(first_event + index, &spec.fields),
            })
            .collect();
        let operations = specs
            .endpoints
            .iter()
            .zip(names.operations)
            .enumerate()
            .map(|(index, (spec, names))| resolver.operation(index, spec, names))
            .collect();
        let objects = names
            .drafts
            .into_iter()
            .zip(specs.classes.members())
            .map(|(draft, members)| resolver.object(draft, members.iter().map(|(spec, _)| *spec).collect()))
            .collect();
        Plan {
            operations,
            events,
            objects,
            enums: names.enums,
        }
    }
}

/// Turns documented types into Rust types.
struct Resolver<'p, 'a> {
    classes: &'p Classes<'a>,
    lookup: &'p enums::Lookup,
}

impl<'a> Resolver<'_, 'a> {
    fn operation(&self, index: usize, spec: &'a Endpoint, names: OperationNames) -> Operation<'a> {
        let response = match (spec.response.kind, &spec.response.value) {
            (ResponseKind::Binary, _) => Response::Bytes,
            (ResponseKind::EventStream, _) => Response::EventStream,
            (_, Some(kind)) => Response::Value(self.kind(index, kind)),
            _ => {
                let members = self.received(index, &spec.response.fields);
                Response::Struct {
                    name: names.response,
                    members,
                }
            }
        };
        Operation {
            spec,
            members: self.members(index, source::request_fields(spec), Travel::Request),
            request: names.request,
            response,
            error: (!spec.errors.is_empty()).then_some(names.error),
        }
    }

    fn object(&self, draft: objects::Draft, specs: BTreeSet<usize>) -> Object {
        let objects::Draft {
            spec,
            name,
            fields,
            sent,
        } = draft;
        let fields = fields.into_iter().map(|field| ("field", field)).collect();
        Object {
            members: self.members(spec, fields, Travel::Nested { sent }),
            name,
            sent,
            specs,
        }
    }

    fn received(&self, spec: usize, fields: &[Field]) -> Vec<Member> {
        let fields = fields.iter().map(|field| ("field", field.clone())).collect();
        self.members(spec, fields, Travel::Reply)
    }

    fn members(&self, spec: usize, fields: Vec<(&'static str, Field)>, travel: Travel) -> Vec<Member> {
        let mut scope = Scope::default();
        if travel != Travel::Reply {
            // The constructor's name, which a setter must not have.
            scope.claim(&["new".to_owned()]);
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
                    (Travel::Request, _) if field.required => Presence::Required,
                    (Travel::Reply | Travel::Nested { sent: false }, Kind::List(_) | Kind::Map(_)) => {
                        Presence::PlainList
                    }
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
