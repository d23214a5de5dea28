//! Who is called what in a project-version.

use std::collections::HashMap;

use feishu_spec::{Endpoint, Event};

use super::OpenEnum;
use super::enums::{EnumBook, Lookup};
use super::objects::{self, Draft};
use super::source::{Source, id};
use crate::names::{self, Scope};
use crate::shared::{Classes, Types};

/// The specs of a project-version, and which of their types are equal.
pub(crate) struct Specs<'a> {
    pub(crate) endpoints: Vec<&'a Endpoint>,
    pub(crate) events: Vec<&'a Event>,
    /// Those of the operations, then those of the events.
    pub(crate) sources: Vec<Source<'a>>,
    pub(crate) classes: Classes<'a>,
}

/// Whose wish for the name on its page counts. A name that several wish for, none gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rivals {
    /// Only of those that have no name in their spec.
    Unnamed,
    /// Of all.
    All,
}

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

impl<'a> Specs<'a> {
    /// The specs in the order of their ids.
    pub(crate) fn new(endpoints: &'a [Endpoint], events: &'a [Event]) -> Self {
        let mut endpoints: Vec<&Endpoint> = endpoints.iter().collect();
        endpoints.sort_by(|a, b| a.id.cmp(&b.id));
        let mut events: Vec<&Event> = events.iter().collect();
        events.sort_by(|a, b| a.id.cmp(&b.id));
        let sources: Vec<Source<'_>> = endpoints
            .iter()
            .map(|spec| Source::of_endpoint(spec))
            .chain(events.iter().map(|spec| Source::of_event(spec)))
            .collect();
        let tables: Vec<&Types> = sources.iter().map(|source| source.types).collect();
        let classes = Classes::new(&tables);
        Specs {
            endpoints,
            events,
            sources,
            classes,
        }
    }

    /// Gives out the names: to operations first, then to events, objects and enums.
    pub(crate) fn name(&self, rivals: Rivals) -> Named {
        let mut scope = Scope::of_types();
        let operations: Vec<OperationNames> = self
            .endpoints
            .iter()
            .map(|spec| OperationNames::claim(spec, &mut scope))
            .collect();
        let events: Vec<String> = self.events.iter().map(|spec| event_name(spec, &mut scope)).collect();
        let drafts = objects::drafts(self, rivals, &mut scope);
        let mut book = EnumBook::default();
        let owners = operations.iter().map(|names| &names.request).chain(&events);
        for (source, owner) in self.sources.iter().zip(owners) {
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

    /// How many classes wish for each name on a page.
    pub(super) fn wishes(&self, rivals: Rivals) -> HashMap<String, usize> {
        let mut wishes = HashMap::new();
        for members in self.classes.members() {
            if rivals == Rivals::All || objects::name_in_spec(&self.sources, members).is_none() {
                *wishes.entry(objects::name_on_page(members)).or_default() += 1;
            }
        }
        wishes
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
