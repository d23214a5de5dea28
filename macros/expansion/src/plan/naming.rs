//! Who is called what in a project-version.

use feishu_spec::{Endpoint, Event};

use super::enums::{EnumBook, Lookup};
use super::model::OpenEnum;
use super::objects::{self, Draft};
use super::source::id;
use super::specs::{Rivals, Specs};
use crate::names::{self, Scope};

/// Every name that is given out.
pub(crate) struct Named {
    pub(crate) operations: Vec<OperationNames>,
    pub(crate) events: Vec<String>,
    /// One per class.
    pub(crate) drafts: Vec<Draft>,
    pub(crate) enums: Vec<OpenEnum>,
    pub(crate) lookup: Lookup,
}

/// The names of the types that an operation has to itself.
pub(crate) struct OperationNames {
    pub(crate) request: String,
    pub(crate) response: String,
    pub(crate) error: String,
}

/// Gives out the names: to operations first, then to events, objects and enums.
pub(super) fn name(specs: &Specs<'_>, rivals: Rivals) -> Named {
    let mut scope = Scope::of_types();
    let operations: Vec<OperationNames> = specs
        .endpoints
        .iter()
        .map(|spec| OperationNames::claim(spec, &mut scope))
        .collect();
    let events: Vec<String> = specs.events.iter().map(|spec| event_name(spec, &mut scope)).collect();
    let drafts = objects::drafts(specs, rivals, &mut scope);
    let mut book = EnumBook::default();
    let owners = operations.iter().map(|names| &names.request).chain(&events);
    for (source, owner) in specs.sources.iter().zip(owners) {
        source
            .sent
            .iter()
            .chain(&source.received)
            .for_each(|field| book.add(owner, field));
    }
    for draft in &drafts {
        draft.fields.iter().for_each(|field| book.add(&draft.name, field));
    }
    let (enums, lookup) = book.finish(rivals, &mut scope);
    Named {
        operations,
        events,
        drafts,
        enums,
        lookup,
    }
}

impl OperationNames {
    fn claim(spec: &Endpoint, scope: &mut Scope) -> Self {
        let id = id(&spec.id);
        let (resource, method) = (names::pascal(id.resource), names::pascal(id.method));
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

fn event_name(spec: &Event, scope: &mut Scope) -> String {
    let id = id(&spec.id);
    scope.claim(&[format!(
        "{}{}Event",
        names::pascal(id.resource),
        names::pascal(id.method)
    )])
}
