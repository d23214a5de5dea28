//! Who is called what in a project-version.

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::{Endpoint, Event, EventKind};

use super::enums::{EnumBook, Lookup};
use super::model::OpenEnum;
use super::objects::{self, Draft};
use super::source::id;
use super::specs::Specs;
use crate::names::{self, Scope};

/// Every name that is given out.
pub(crate) struct Named {
    pub(crate) operations: Vec<OperationNames>,
    pub(crate) events: Vec<EventNames>,
    /// One per model.
    pub(crate) drafts: Vec<Draft>,
    pub(crate) enums: Vec<OpenEnum>,
    pub(crate) lookup: Lookup,
}

/// The names of the types that an operation has to itself, and of the methods that lead to it.
pub(crate) struct OperationNames {
    pub(crate) request: String,
    pub(crate) response: String,
    pub(crate) error: String,
    /// The method that gives the resource.
    pub(crate) resource: String,
    /// The method of the resource that makes the call.
    pub(crate) method: String,
}

/// The names of the types that an event has to itself.
pub(crate) struct EventNames {
    pub(crate) payload: String,
    /// Of a callback.
    pub(crate) reply: Option<String>,
}

/// Gives out the names. Those that stand in the specs come first, since what is called so must stay: an operation that comes later
/// takes the longer of its two.
pub(super) fn name(specs: &Specs<'_>) -> Named {
    let mut scope = Scope::of_types();
    let drafts = objects::drafts(&specs.sources, &specs.models, &mut scope);
    let (operations, events) = operations(&specs.endpoints, &specs.events, &mut scope);
    let mut book = EnumBook::default();
    let owners = operations.iter().map(|names| &names.request);
    let owners = owners.chain(events.iter().map(|names| &names.payload));
    for (source, owner) in specs.sources.iter().zip(owners) {
        let fields = source.sent.iter().chain(&source.received);
        fields.for_each(|field| book.add(owner, field));
    }
    for draft in &drafts {
        let fields = draft.fields.iter().map(|member| &member.field);
        fields.for_each(|field| book.add(&draft.name, field));
    }
    let (enums, lookup) = book.finish(&mut scope);
    Named {
        operations,
        events,
        drafts,
        enums,
        lookup,
    }
}

/// The names that no model and no list of values can have: those of operations and events, and of Rust's prelude.
#[must_use]
pub fn reserved(endpoints: &[Endpoint], events: &[Event]) -> BTreeSet<String> {
    let (mut endpoints, mut events): (Vec<_>, Vec<_>) = (endpoints.iter().collect(), events.iter().collect());
    endpoints.sort_by(|a, b| a.id.cmp(&b.id));
    events.sort_by(|a, b| a.id.cmp(&b.id));
    let mut scope = Scope::of_types();
    operations(&endpoints, &events, &mut scope);
    scope.taken()
}

fn operations(endpoints: &[&Endpoint], events: &[&Event], scope: &mut Scope) -> (Vec<OperationNames>, Vec<EventNames>) {
    let mut methods = Methods::default();
    let operations = endpoints
        .iter()
        .map(|spec| OperationNames::claim(spec, scope, &mut methods))
        .collect();
    let events = events.iter().map(|spec| EventNames::claim(spec, scope)).collect();
    (operations, events)
}

/// The methods that are given out: those of resources, and in each resource those of its operations.
#[derive(Default)]
struct Methods<'a> {
    resources: Scope,
    of: BTreeMap<&'a str, (String, Scope)>,
}

impl OperationNames {
    fn claim<'a>(spec: &'a Endpoint, scope: &mut Scope, methods: &mut Methods<'a>) -> Self {
        let id = id(&spec.id);
        let (resource, method) = (names::pascal(id.resource), names::pascal(id.method));
        let request = scope.claim(&[
            names::verb_and_noun(id.method, id.resource),
            format!("{method}{resource}"),
            format!("{resource}{method}Request"),
        ]);
        let response = scope.claim(&[format!("{request}Response")]);
        let error = scope.claim(&[format!("{request}Error")]);
        let Methods { resources, of } = methods;
        let (resource, operations) = of
            .entry(id.resource)
            .or_insert_with(|| (resources.claim(&[names::snake(id.resource)]), Scope::default()));
        OperationNames {
            request,
            response,
            error,
            resource: resource.clone(),
            method: operations.claim(&[names::snake(id.method)]),
        }
    }
}

impl EventNames {
    fn claim(spec: &Event, scope: &mut Scope) -> Self {
        let id = id(&spec.id);
        let name = format!("{}{}", names::pascal(id.resource), names::pascal(id.method));
        EventNames {
            payload: scope.claim(&[format!("{name}Event")]),
            reply: (spec.kind == EventKind::Callback).then(|| scope.claim(&[format!("{name}Reply")])),
        }
    }
}
