//! The specs of a project-version side by side: their fields, and which of their types are one model.

use feishu_spec::models::{Models, Table};
use feishu_spec::{Endpoint, Event};

use super::source::Source;

/// The specs of a project-version, and the models in them.
pub(crate) struct Specs<'a> {
    pub(crate) endpoints: Vec<&'a Endpoint>,
    pub(crate) events: Vec<&'a Event>,
    /// Those of the operations, then those of the events.
    pub(crate) sources: Vec<Source<'a>>,
    pub(crate) models: Models<'a>,
}

impl<'a> Specs<'a> {
    /// The specs in the order of their ids.
    pub(crate) fn new(endpoints: &'a [Endpoint], events: &'a [Event]) -> Self {
        let mut endpoints: Vec<&Endpoint> = endpoints.iter().collect();
        endpoints.sort_by(|a, b| a.id.cmp(&b.id));
        let mut events: Vec<&Event> = events.iter().collect();
        events.sort_by(|a, b| a.id.cmp(&b.id));
        let of_endpoints = endpoints.iter().map(|spec| Source::of_endpoint(spec));
        let sources: Vec<Source<'_>> = of_endpoints
            .chain(events.iter().map(|spec| Source::of_event(spec)))
            .collect();
        let tables: Vec<Table<'_>> = sources.iter().map(|source| source.table).collect();
        Specs {
            endpoints,
            events,
            models: Models::new(&tables),
            sources,
        }
    }
}
