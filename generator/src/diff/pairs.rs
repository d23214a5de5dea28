//! The two sides of each spec: the same id, or the same operation under another id.

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::library::VersionSpecs;
use feishu_spec::{Content, Endpoint, Event, Page, SharedErrors, Spec};
use serde::Serialize;
use serde_json::Value;

use super::facts::{self, Difference};
use super::homes::Homes;
use super::surface::Surface;
use super::{Class, Effect, Fact, SpecChange, SpecKind, State, Status};

/// A spec in one of the trees.
pub(super) struct Side<'a> {
    id: &'a str,
    title: &'a str,
    page: &'a Page,
    json: Value,
    homes: Homes<'a>,
}

/// A spec in both trees, or in one.
pub(super) struct Pair<'a> {
    kind: SpecKind,
    old: Option<Side<'a>>,
    new: Option<Side<'a>>,
}

impl<'a> Side<'a> {
    fn of_endpoint(surface: &'a Surface, spec: &'a Endpoint) -> Self {
        let homes = Homes::of_endpoint(surface, spec);
        Side::new(&spec.id, &spec.title, &spec.page, spec, homes)
    }

    fn of_event(surface: &'a Surface, spec: &'a Event) -> Self {
        let homes = Homes::of_event(surface, spec);
        Side::new(&spec.id, &spec.title, &spec.page, spec, homes)
    }

    fn of_content(surface: &'a Surface, spec: &'a Content) -> Self {
        let homes = Homes::of_content(surface, spec);
        Side::new(&spec.id, &spec.title, &spec.page, spec, homes)
    }

    /// The general error codes, which have no id.
    pub(super) fn of_errors(surface: &'a Surface, spec: &'a SharedErrors) -> Self {
        let homes = Homes::of_errors(surface, spec);
        Side::new("errors", &spec.title, &spec.page, spec, homes)
    }

    fn new(id: &'a str, title: &'a str, page: &'a Page, spec: &impl Serialize, homes: Homes<'a>) -> Self {
        Side {
            id,
            title,
            page,
            // A spec is always JSON.
            json: serde_json::to_value(spec).unwrap_or_default(),
            homes,
        }
    }
}

/// The specs of a project-version that are in either tree.
pub(super) fn of_version<'a>(
    (old, old_surface): (&'a VersionSpecs, &'a Surface),
    (new, new_surface): (&'a VersionSpecs, &'a Surface),
) -> Vec<Pair<'a>> {
    let key = |spec: &Endpoint| format!("{} {:?} {}", spec.method, spec.host, spec.path);
    let mut pairs: Vec<Pair<'a>> = matched(&old.endpoints, &new.endpoints, key)
        .into_iter()
        .filter_map(|(old, new)| {
            let old = old.map(|spec| Side::of_endpoint(old_surface, spec));
            Pair::new(
                SpecKind::Operation,
                old,
                new.map(|spec| Side::of_endpoint(new_surface, spec)),
            )
        })
        .collect();
    let events = matched(&old.events, &new.events, |spec| spec.event_type.clone());
    pairs.extend(events.into_iter().filter_map(|(old, new)| {
        let old = old.map(|spec| Side::of_event(old_surface, spec));
        Pair::new(SpecKind::Event, old, new.map(|spec| Side::of_event(new_surface, spec)))
    }));
    let contents = matched(&old.contents, &new.contents, |spec| {
        format!("{} {}", spec.group(), spec.kind)
    });
    pairs.extend(contents.into_iter().filter_map(|(old, new)| {
        let old = old.map(|spec| Side::of_content(old_surface, spec));
        Pair::new(
            SpecKind::Content,
            old,
            new.map(|spec| Side::of_content(new_surface, spec)),
        )
    }));
    pairs
}

/// Pairs what has the same id; of the rest, what has the same `key`.
fn matched<'a, T: Spec>(old: &'a [T], new: &'a [T], key: impl Fn(&T) -> String) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let (old, new) = (by_id(old), by_id(new));
    let mut gone: Vec<&T> = old
        .iter()
        .filter(|(id, _)| !new.contains_key(*id))
        .map(|(_, spec)| *spec)
        .collect();
    let mut pairs = Vec::new();
    for (id, spec) in new {
        let renamed = || {
            gone.iter()
                .position(|before| key(before) == key(spec))
                .map(|at| gone.remove(at))
        };
        pairs.push((old.get(id).copied().or_else(renamed), Some(spec)));
    }
    pairs.extend(gone.into_iter().map(|spec| (Some(spec), None)));
    pairs
}

fn by_id<T: Spec>(specs: &[T]) -> BTreeMap<&str, &T> {
    specs.iter().map(|spec| (spec.id(), spec)).collect()
}

impl<'a> Pair<'a> {
    /// A pair of at least one side.
    pub(super) fn new(kind: SpecKind, old: Option<Side<'a>>, new: Option<Side<'a>>) -> Option<Self> {
        (old.is_some() || new.is_some()).then_some(Pair { kind, old, new })
    }

    fn sides(&self) -> impl DoubleEndedIterator<Item = &Side<'a>> {
        self.old.iter().chain(&self.new)
    }

    /// The items that stand for the spec and have another name in the other tree, with that name.
    pub(super) fn renamed(&self) -> Vec<(String, String)> {
        let (Some(old), Some(new)) = (&self.old, &self.new) else {
            return Vec::new();
        };
        let names = old
            .homes
            .rust
            .iter()
            .filter_map(|(what, name)| Some((name, new.homes.rust.get(what)?)));
        let renamed = names.filter(|(old, new)| old != new);
        renamed.map(|(old, new)| (old.clone(), new.clone())).collect()
    }

    /// What changed in the spec, with what it does; `None` if nothing did.
    pub(super) fn judge(&self, effects: &BTreeMap<String, Effect>) -> Option<SpecChange> {
        let differences = match (&self.old, &self.new) {
            (Some(old), Some(new)) => facts::compare(&old.json, &new.json),
            (old, new) => vec![Difference {
                place: vec!["id".to_owned()],
                old: old.as_ref().map(|side| side.id.into()),
                new: new.as_ref().map(|side| side.id.into()),
            }],
        };
        let mut facts = Vec::new();
        for difference in differences {
            let settles_name = facts::is_settled_name(&difference.place);
            let fact = self.fact(difference, effects);
            // The name that a type has anyway, written into its spec, concerns nobody.
            if !settles_name || !fact.effects.is_empty() {
                facts.push(fact);
            }
        }
        let class = facts.iter().map(|fact| fact.class).max()?;
        let side = self.sides().next_back()?;
        let state = |side: &Side<'_>| State {
            path: side.page.path.clone(),
            updated: side.page.updated,
            flat: false,
        };
        Some(SpecChange {
            was: self.old.as_ref().map(state),
            now: self.new.as_ref().map(state),
            id: side.id.to_owned(),
            kind: self.kind,
            status: self.status(),
            title: side.title.to_owned(),
            docs: side.page.link(),
            class,
            facts,
        })
    }

    fn status(&self) -> Status {
        match (&self.old, &self.new) {
            (None, _) => Status::Added,
            (_, None) => Status::Removed,
            (Some(old), Some(new)) if old.id != new.id => Status::Renamed {
                from: old.id.to_owned(),
            },
            _ => Status::Changed,
        }
    }

    fn fact(&self, difference: Difference, effects: &BTreeMap<String, Effect>) -> Fact {
        let items: BTreeSet<&str> = self
            .sides()
            .flat_map(|side| side.homes.items(&difference.place))
            .collect();
        let effects: Vec<Effect> = items
            .into_iter()
            .filter_map(|item| effects.get(item).cloned())
            .collect();
        Fact {
            at: difference.place.join("."),
            old: difference.old,
            new: difference.new,
            class: effects.iter().map(|effect| effect.class).max().unwrap_or(Class::Docs),
            effects,
        }
    }
}
