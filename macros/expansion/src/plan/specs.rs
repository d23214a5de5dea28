//! The specs of a project-version side by side: their fields, which of their types are equal, and what pages and specs call them.

use std::collections::{BTreeMap, HashMap};

use feishu_spec::{Endpoint, Event};

use super::source::Source;
use crate::names;
use feishu_spec::classes::{Classes, Types};

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

    /// How many classes wish for each name on a page.
    pub(super) fn wishes(&self, rivals: Rivals) -> HashMap<String, usize> {
        let mut wishes = HashMap::new();
        for members in self.classes.members() {
            if rivals == Rivals::All || name_in_spec(&self.sources, members).is_none() {
                *wishes.entry(name_on_page(members)).or_default() += 1;
            }
        }
        wishes
    }
}

/// The name that most specs have for a class, if any has one.
pub(super) fn name_in_spec<'a>(sources: &[Source<'a>], members: &[(usize, &str)]) -> Option<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (spec, key) in members {
        let types = sources.get(*spec).map(|source| source.types);
        if let Some(name) = types.and_then(|types| types.get(*key)?.name.as_deref()) {
            *counts.entry(name).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map(|(name, _)| name)
}

/// The name that the page gives to a class.
pub(super) fn name_on_page(members: &[(usize, &str)]) -> String {
    names::pascal(members.first().map_or("", |(_, name)| name))
}
