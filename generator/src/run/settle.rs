//! Names that must not change when pages are added: a last pass over the specs of each project-version that a run touches.
//!
//! The naming is that of the expansion ([`feishu_expansion::settle`]); here the specs that the run read are put beside those that
//! exist.

use std::collections::{BTreeMap, HashMap};

use feishu_spec::AnySpec;
use feishu_spec::library::{Id, ProjectVersion, VersionSpecs};
use feishu_spec::{Endpoint, Event};
use rayon::prelude::*;

use super::outcome::Outcome;
use crate::tree::Tree;

/// Gives the types and lists of values in all outcomes the names that are kept in the specs.
pub(crate) fn settle(outcomes: &mut [Outcome], tree: &Tree) {
    let mut touched: BTreeMap<ProjectVersion, (VersionSpecs, VersionSpecs)> = BTreeMap::new();
    for outcome in outcomes.iter() {
        let Some(spec) = &outcome.spec else { continue };
        let Some(id) = Id::parse(spec.id()) else { continue };
        let (read, lost) = touched.entry(id.project_version()).or_default();
        add(read, spec);
        if outcome.was_lost {
            add(lost, spec);
        }
    }
    let settled: Vec<VersionSpecs> = touched
        .into_par_iter()
        .map(|(version, (mut specs, lost))| {
            // A spec that cannot be used has no names to keep.
            let (old, _) = VersionSpecs::read(tree.root(), &version);
            add_missing(&mut specs.endpoints, &old.endpoints, |spec| &spec.id);
            add_missing(&mut specs.events, &old.events, |spec| &spec.id);
            feishu_expansion::settle(&mut specs, &old, &lost);
            specs
        })
        .collect();
    let mut endpoints: HashMap<String, Endpoint> = HashMap::new();
    let mut events: HashMap<String, Event> = HashMap::new();
    for version in settled {
        endpoints.extend(version.endpoints.into_iter().map(|spec| (spec.id.clone(), spec)));
        events.extend(version.events.into_iter().map(|spec| (spec.id.clone(), spec)));
    }
    for spec in outcomes.iter_mut().filter_map(|outcome| outcome.spec.as_mut()) {
        match spec {
            AnySpec::Endpoint(spec) => take(&mut endpoints, &spec.id.clone(), &mut **spec),
            AnySpec::Event(spec) => take(&mut events, &spec.id.clone(), &mut **spec),
            AnySpec::Errors(_) => {}
        }
    }
}

fn add(version: &mut VersionSpecs, spec: &AnySpec) {
    match spec {
        AnySpec::Endpoint(spec) => version.endpoints.push(Endpoint::clone(spec)),
        AnySpec::Event(spec) => version.events.push(Event::clone(spec)),
        AnySpec::Errors(_) => {}
    }
}

fn add_missing<T: Clone>(new: &mut Vec<T>, old: &[T], id: impl Fn(&T) -> &String) {
    for spec in old {
        if !new.iter().any(|known| id(known) == id(spec)) {
            new.push(spec.clone());
        }
    }
}

fn take<T>(settled: &mut HashMap<String, T>, id: &str, into: &mut T) {
    if let Some(spec) = settled.remove(id) {
        *into = spec;
    }
}
