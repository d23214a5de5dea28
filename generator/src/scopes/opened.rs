//! How much a scope opens.
//!
//! **In**: all specs. **Out**: for each scope, how many operations and events name it. Nothing can fail.

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::{Endpoint, Event};

/// How many operations and events each scope opens, by scope.
#[must_use]
pub fn opened<'s>(
    endpoints: impl IntoIterator<Item = &'s Endpoint>,
    events: impl IntoIterator<Item = &'s Event>,
) -> BTreeMap<&'s str, u32> {
    let of_endpoints = endpoints.into_iter().map(|spec| &spec.scopes);
    let of_events = events.into_iter().map(|spec| &spec.scopes);
    let mut opened = BTreeMap::new();
    for scopes in of_endpoints.chain(of_events) {
        for scope in BTreeSet::from_iter(scopes) {
            *opened.entry(scope.as_str()).or_default() += 1;
        }
    }
    opened
}
