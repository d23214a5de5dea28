//! Names that must not change when pages are added: a last pass over the specs of each project-version that a run touches.
//!
//! The naming is that of the expansion ([`feishu_expansion::settle`]); here the specs that the run read are put beside those that
//! exist.

use std::collections::{BTreeMap, HashMap};

use feishu_expansion::Version;
use feishu_spec::library::{ENDPOINTS, EVENTS, Id, files};
use feishu_spec::{Endpoint, Event, Spec};
use rayon::prelude::*;

use crate::interpret::AnySpec;
use crate::run::Outcome;
use crate::tree::Tree;

/// Gives the types and lists of values in all outcomes the names that are kept in the specs.
pub(crate) fn settle(outcomes: &mut [Outcome], tree: &Tree) {
    let mut touched: BTreeMap<String, Version> = BTreeMap::new();
    for spec in outcomes.iter().filter_map(|outcome| outcome.spec.as_ref()) {
        let Some(version) = version_of(spec.id()) else { continue };
        let read = touched.entry(version).or_default();
        match spec {
            AnySpec::Endpoint(spec) => read.endpoints.push(Endpoint::clone(spec)),
            AnySpec::Event(spec) => read.events.push(Event::clone(spec)),
            AnySpec::Errors(_) => {}
        }
    }
    let settled: Vec<Version> = touched
        .into_par_iter()
        .map(|(folder, mut version)| {
            let old = existing(tree, &folder);
            add_missing(&mut version.endpoints, &old.endpoints, |spec| &spec.id);
            add_missing(&mut version.events, &old.events, |spec| &spec.id);
            feishu_expansion::settle(&mut version, &old);
            version
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

/// The folder of a spec's project-version.
fn version_of(id: &str) -> Option<String> {
    let id = Id::parse(id)?;
    Some(format!("{}/{}", id.project, id.version))
}

/// The specs of a project-version that exist and can be read.
fn existing(tree: &Tree, folder: &str) -> Version {
    Version {
        endpoints: read(tree, ENDPOINTS, folder),
        events: read(tree, EVENTS, folder),
    }
}

fn read<T: Spec>(tree: &Tree, kind: &str, folder: &str) -> Vec<T> {
    let files = files(&tree.root().join(kind).join(folder)).unwrap_or_default();
    files.iter().filter_map(|file| T::read(file).ok()).collect()
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
