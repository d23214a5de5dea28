//! Names that must not change when pages are added or change: a last pass over the specs of each project-version that a run touches.
//!
//! [`naming`](crate::naming) gives out the names; here the specs that the run read are put beside those that exist.

use std::collections::{BTreeMap, HashSet};

use feishu_spec::AnySpec;
use feishu_spec::library::{Id, ProjectVersion, VersionSpecs};
use rayon::prelude::*;

use super::keep;
use super::outcome::Outcome;
use crate::locate::Form;
use crate::naming::{self, Known, Platform};
use crate::problem::{Level, Problem};
use crate::tree::Tree;

/// A spec of a project-version, and the outcome that it belongs to; the others exist and are not read in this run.
struct Entry<'o> {
    file: String,
    spec: AnySpec,
    outcome: Option<&'o mut Outcome>,
}

impl Entry<'_> {
    fn is_written(&self) -> bool {
        self.outcome.as_ref().is_some_and(|outcome| !outcome.stands)
    }
}

/// Gives the types and lists of values in all outcomes the names that are kept in the specs, and with them what is kept by places.
pub(crate) fn settle(outcomes: &mut [Outcome], tree: &Tree, platform: &Platform) {
    let mut versions: BTreeMap<ProjectVersion, Vec<Entry<'_>>> = BTreeMap::new();
    for outcome in outcomes.iter_mut() {
        if let Some(AnySpec::Content(_)) = &outcome.spec {
            keep_of_content(outcome, tree);
            continue;
        }
        let id = outcome.spec.as_ref().and_then(|spec| Id::parse(spec.id()));
        if let Some(version) = id.map(|id| id.project_version())
            && let Some(spec) = outcome.spec.take()
        {
            versions.entry(version).or_default().push(Entry {
                file: naming::file(&spec),
                spec,
                outcome: Some(outcome),
            });
        }
    }
    versions
        .into_par_iter()
        .for_each(|(version, entries)| settle_version(&version, entries, tree, platform));
}

fn settle_version(version: &ProjectVersion, mut entries: Vec<Entry<'_>>, tree: &Tree, platform: &Platform) {
    let old = existing(tree, version);
    let known = known(&entries, &old);
    let read: HashSet<String> = entries.iter().map(|entry| entry.file.clone()).collect();
    let others = old.iter().filter(|(file, _)| !read.contains(*file));
    entries.extend(others.map(|(file, spec)| Entry {
        file: file.clone(),
        spec: spec.clone(),
        outcome: None,
    }));
    entries.sort_by(|one, other| one.file.cmp(&other.file));
    let stands = entries.iter().enumerate().filter(|(_, entry)| !entry.is_written());
    let stands: HashSet<usize> = stands.map(|(number, _)| number).collect();

    let mut specs: Vec<AnySpec> = entries.iter().map(|entry| entry.spec.clone()).collect();
    let slug = format!("{}.{}", version.project, version.version);
    let told = naming::models(&slug, &mut specs, &known, &stands, platform);
    for (entry, spec) in entries.iter_mut().zip(&mut specs) {
        keep_by_places(entry, spec, old.get(&entry.file));
    }
    naming::lists(&mut specs, &known);
    for (number, told) in told {
        if let Some(outcome) = entries.get_mut(number).and_then(|entry| entry.outcome.as_mut()) {
            outcome.problems.push(Problem::of_page(Level::Note, told));
        }
    }
    for (entry, spec) in entries.into_iter().zip(specs) {
        if let Some(outcome) = entry.outcome {
            let spec = if outcome.stands { entry.spec } else { spec };
            outcome.spec = Some(spec);
        }
    }
}

/// The types of a content are called by its page and a reviewed table, so what stands there goes by names already.
fn keep_of_content(outcome: &mut Outcome, tree: &Tree) {
    let Some(spec) = outcome
        .spec
        .as_mut()
        .filter(|_| !outcome.stands && outcome.form == Form::Flat)
    else {
        return;
    };
    if let Ok(Some(old)) = tree.existing(spec) {
        outcome.problems.extend(keep::facts(spec, &old));
    }
}

/// The specs that a tree has of a project-version. One that cannot be used has no names to keep.
fn existing(tree: &Tree, version: &ProjectVersion) -> BTreeMap<String, AnySpec> {
    let (old, _) = VersionSpecs::read(tree.root(), version);
    let endpoints = old.endpoints.into_iter().map(|spec| AnySpec::Endpoint(Box::new(spec)));
    let events = old.events.into_iter().map(|spec| AnySpec::Event(Box::new(spec)));
    let specs = endpoints.chain(events);
    specs.map(|spec| (naming::file(&spec), spec)).collect()
}

/// The names in the specs that exist, and those that are remembered of lost ones.
fn known(entries: &[Entry<'_>], old: &BTreeMap<String, AnySpec>) -> Known {
    let mut known = Known::default();
    old.values().for_each(|spec| known.add(Known::of(spec)));
    for entry in entries {
        if let Some(outcome) = entry.outcome.as_ref().filter(|outcome| outcome.was_lost) {
            let kept = &outcome.kept;
            known.add(Known::from_texts(
                &entry.spec,
                [&kept.models, &kept.lists],
                kept.reply.as_deref(),
            ));
        }
    }
    known
}

/// Keeps what goes by the place where a type stands: names of values, and facts that the form of a page has lost.
fn keep_by_places(entry: &mut Entry<'_>, spec: &mut AnySpec, old: Option<&AnySpec>) {
    let Some(outcome) = entry.outcome.as_mut().filter(|outcome| !outcome.stands) else {
        return;
    };
    match old {
        Some(old) => {
            let read = spec.clone();
            keep::values(spec, old);
            outcome.kept.note_values(&read, spec);
            if outcome.form == Form::Flat {
                outcome.problems.extend(keep::facts(spec, old));
            }
        }
        None if outcome.was_lost => outcome.kept.restore_values(spec),
        None => {}
    }
}
