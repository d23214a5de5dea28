//! What will be emitted: every type with its name and members, every operation with its parts. No tokens yet.
//!
//! **In**: the specs of one project-version. **Out**: a [`Plan`]. Nothing can fail: specs are validated when they are read.
//!
//! A plan is made in three steps: equal object types become one ([`crate::shared`]), names are given out
//! ([`names_of_objects`], [`enums`]), and the members get their Rust types.

mod enums;
mod facts;
mod objects;

use feishu_spec::{Body, BodyKind, Endpoint, EnumValue, Field, ResponseKind, Type};

use crate::names::{self, Scope};
use crate::shared::{Classes, Types};
use enums::EnumBook;

/// All that one project-version becomes.
pub(crate) struct Plan<'a> {
    pub(crate) operations: Vec<Operation<'a>>,
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

/// A Rust type. Objects and enums are indices into the [`Plan`].
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

/// The fields of a spec's request in the order of the request struct, each with the place that tells equal names apart.
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

impl<'a> Plan<'a> {
    /// Plans a project-version. The operations come out in the order of their ids.
    pub(crate) fn new(endpoints: &'a [Endpoint]) -> Self {
        let mut endpoints: Vec<&Endpoint> = endpoints.iter().collect();
        endpoints.sort_by(|a, b| a.id.cmp(&b.id));
        let tables: Vec<&Types> = endpoints.iter().map(|spec| &spec.types).collect();
        let classes = Classes::new(&tables);

        let mut scope = Scope::of_types();
        let names: Vec<OperationNames> = endpoints
            .iter()
            .map(|spec| OperationNames::claim(spec, &mut scope))
            .collect();
        let drafts = objects::drafts(&endpoints, &classes, &mut scope);

        let mut book = EnumBook::default();
        for (spec, names) in endpoints.iter().zip(&names) {
            for (_, field) in request_fields(spec) {
                book.add(&names.request, &field);
            }
            for field in &spec.response.fields {
                book.add(&names.request, field);
            }
        }
        for draft in &drafts {
            for field in &draft.fields {
                book.add(&draft.name, field);
            }
        }
        let (enums, lookup) = book.finish(&mut scope);

        let resolver = Resolver {
            classes: &classes,
            lookup: &lookup,
        };
        let operations = endpoints
            .iter()
            .zip(names)
            .enumerate()
            .map(|(index, (spec, names))| resolver.operation(index, spec, names))
            .collect();
        let objects = drafts
            .into_iter()
            .map(|draft| Object {
                members: resolver.members(
                    draft.spec,
                    draft.fields.into_iter().map(|field| ("field", field)),
                    Travel::Nested { sent: draft.sent },
                ),
                name: draft.name,
                sent: draft.sent,
            })
            .collect();
        Plan {
            operations,
            objects,
            enums,
        }
    }
}

/// The names of the types that an operation has to itself.
struct OperationNames {
    request: String,
    response: String,
    error: String,
}

impl OperationNames {
    fn claim(spec: &Endpoint, scope: &mut Scope) -> Self {
        let (resource, method) = resource_and_method(spec);
        let (resource, method) = (names::pascal(resource), names::pascal(method));
        let request = scope.claim(&[format!("{method}{resource}"), format!("{resource}{method}Request")]);
        let response = scope.claim(&[format!("{request}Response")]);
        let error = scope.claim(&[format!("{request}Error")]);
        OperationNames {
            request,
            response,
            error,
        }
    }
}

/// The last two parts of an id. An id that is none, which a validated spec never has, is its own method.
pub(crate) fn resource_and_method(spec: &Endpoint) -> (&str, &str) {
    feishu_spec::library::Id::parse(&spec.id).map_or(("", &spec.id), |id| (id.resource, id.method))
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
                let fields = spec.response.fields.iter().map(|field| ("field", field.clone()));
                Response::Struct {
                    name: names.response,
                    members: self.members(index, fields, Travel::Reply),
                }
            }
        };
        Operation {
            spec,
            members: self.members(index, request_fields(spec).into_iter(), Travel::Request),
            request: names.request,
            response,
            error: (!spec.errors.is_empty()).then_some(names.error),
        }
    }

    fn members(&self, spec: usize, fields: impl Iterator<Item = (&'static str, Field)>, travel: Travel) -> Vec<Member> {
        let mut scope = Scope::default();
        if travel != Travel::Reply {
            // The constructor's name, which a setter must not have.
            scope.claim(&["new".to_owned()]);
        }
        fields
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
