//! Names that are written into the specs, so that a page which comes later never renames what users already name.
//!
//! **In**: all specs of a project-version as they will be, and as they were. **Out**: the same specs, in which every object type
//! and every list of values that is not called as on its page says what it is called
//! ([`ObjectType::name`](feishu_spec::ObjectType), [`Field::enum_name`](feishu_spec::Field)). What was there keeps its name; what is
//! new is told apart by what holds it.

use std::collections::{BTreeMap, HashMap, HashSet};

use feishu_spec::library::VersionSpecs;
use feishu_spec::{EnumValue, Field};

use super::enums;
use super::naming::{self, Named};
use super::places::{self, Place, Table};
use super::specs::{Rivals, Specs};
use crate::names;

/// Gives every type and list of values in `new` that needs one a name of its own, and keeps those that it has in `old`.
///
/// `lost` are specs that were there once and are part of `new` again, by the names that are remembered of them: they get these
/// back, unless something in `old` is called so.
pub fn settle(new: &mut VersionSpecs, old: &VersionSpecs, lost: &VersionSpecs) {
    let (mut old, mut lost) = (old.clone(), lost.clone());
    for version in [&mut *new, &mut old, &mut lost] {
        version.endpoints.sort_by(|a, b| a.id.cmp(&b.id));
        version.events.sort_by(|a, b| a.id.cmp(&b.id));
    }
    let before = [&old, &lost].map(|version| Names::written(version).moved(version, new));
    keep(new, &before);
    share_lists(new);
    let after = Names::of(new, Rivals::All);
    write(new, &|on_page, name| *name != names::pascal(on_page), &after);
    // What is told apart by names alone would not be called so by what is left on the page.
    let read = Names::of(new, Rivals::Unnamed);
    let wrong: HashSet<&String> = after.differences(&read).collect();
    write(
        new,
        &|on_page, name| *name != names::pascal(on_page) || wrong.contains(name),
        &after,
    );
}

/// Writes the names that must be written.
fn write(version: &mut VersionSpecs, must: &dyn Fn(&str, &String) -> bool, names: &Names) {
    for (spec, types) in places::types(version) {
        for (key, object) in types {
            let name = names.types.get(&(spec, key.clone()));
            object.name = name.filter(|name| must(key, name)).map(|name| symbol(name));
        }
    }
    places::change(version, &mut |place, field| {
        let name = names.lists.get(&place);
        field.enum_name = name.filter(|name| must(&field.name, name)).map(|name| symbol(name));
    });
}

/// What types and lists of values are called in Rust, by where they stand.
struct Names {
    types: HashMap<(usize, String), String>,
    lists: HashMap<Place, String>,
}

impl Names {
    /// As the specs say: each by the name that is written there, or else as on its page. What a settled spec says of itself holds
    /// whichever others are beside it.
    fn written(version: &VersionSpecs) -> Self {
        let mut names = Names {
            types: HashMap::new(),
            lists: HashMap::new(),
        };
        for (spec, types) in places::types(&mut version.clone()) {
            for (key, object) in types {
                let name = names::pascal(object.name.as_deref().unwrap_or(key));
                names.types.insert((spec, key.clone()), name);
            }
        }
        for (place, field) in places::fields(version) {
            if enums::is_enum(&field) {
                let name = names::pascal(field.enum_name.as_deref().unwrap_or(&field.name));
                names.lists.insert(place, name);
            }
        }
        names
    }

    fn of(version: &VersionSpecs, rivals: Rivals) -> Self {
        let specs = Specs::new(&version.endpoints, &version.events);
        let named = naming::name(&specs, rivals);
        let mut names = Names {
            types: HashMap::new(),
            lists: HashMap::new(),
        };
        for (draft, members) in named.drafts.iter().zip(specs.classes.members()) {
            for (spec, key) in members {
                names.types.insert((*spec, (*key).to_owned()), draft.name.clone());
                for field in &draft.fields {
                    let place = Place {
                        spec: *spec,
                        table: Table::Type((*key).to_owned()),
                        field: field.name.clone(),
                    };
                    names.lists.extend(enum_of(&named, field).map(|name| (place, name)));
                }
            }
        }
        for (place, field) in places::fields(version) {
            if let (Table::Own(_), Some(name)) = (&place.table, enum_of(&named, &field)) {
                names.lists.insert(place, name);
            }
        }
        names
    }

    /// The names here of what is called otherwise there.
    fn differences<'a>(&'a self, other: &'a Names) -> impl Iterator<Item = &'a String> {
        let types = self
            .types
            .iter()
            .filter(|(place, name)| other.types.get(*place) != Some(*name));
        let lists = self
            .lists
            .iter()
            .filter(|(place, name)| other.lists.get(*place) != Some(*name));
        types.map(|(_, name)| name).chain(lists.map(|(_, name)| name))
    }

    /// The same names by the numbers that the specs have in another version.
    fn moved(self, from: &VersionSpecs, to: &VersionSpecs) -> Self {
        let numbers: HashMap<(bool, &str), usize> = ids(to).enumerate().map(|(number, id)| (id, number)).collect();
        let numbers: Vec<Option<usize>> = ids(from).map(|id| numbers.get(&id).copied()).collect();
        let number = |spec: usize| numbers.get(spec).copied().flatten();
        let types = self.types.into_iter();
        let lists = self.lists.into_iter();
        Names {
            types: types
                .filter_map(|((spec, key), name)| Some(((number(spec)?, key), name)))
                .collect(),
            lists: lists
                .filter_map(|(place, name)| {
                    Some((
                        Place {
                            spec: number(place.spec)?,
                            ..place
                        },
                        name,
                    ))
                })
                .collect(),
        }
    }
}

fn enum_of(named: &Named, field: &Field) -> Option<String> {
    Some(named.enums.get(named.lookup.find(field)?)?.name.clone())
}

/// The ids, and whether they are those of events.
fn ids(version: &VersionSpecs) -> impl Iterator<Item = (bool, &str)> {
    let endpoints = version.endpoints.iter().map(|spec| (false, spec.id.as_str()));
    endpoints.chain(version.events.iter().map(|spec| (true, spec.id.as_str())))
}

/// Writes the names that were there into the specs, and no others. Of several types that have one, the one that most specs have
/// under it keeps it; the names of specs that were lost count only where no other spec has one.
fn keep(new: &mut VersionSpecs, before: &[Names; 2]) {
    let mut wishes: BTreeMap<&String, BTreeMap<usize, [usize; 2]>> = BTreeMap::new();
    let specs = Specs::new(&new.endpoints, &new.events);
    for (class, members) in specs.classes.members().iter().enumerate() {
        for (spec, key) in members {
            let place = (*spec, (*key).to_owned());
            let [old, lost] = before.each_ref().map(|names| names.types.get(&place));
            if let Some(name) = old.or(lost) {
                let [known, remembered] = wishes.entry(name).or_default().entry(class).or_default();
                *known += usize::from(old.is_some());
                *remembered += 1;
            }
        }
    }
    let mut kept: HashMap<(usize, String), String> = HashMap::new();
    for (name, classes) in wishes {
        let most = classes.into_iter().rev().max_by_key(|(_, counts)| *counts);
        let members = most.and_then(|(class, _)| specs.classes.members().get(class));
        for (spec, key) in members.into_iter().flatten() {
            kept.insert((*spec, (*key).to_owned()), symbol(name));
        }
    }
    for (spec, types) in places::types(new) {
        for (key, object) in types {
            object.name = kept.remove(&(spec, key.clone()));
        }
    }
    places::change(new, &mut |place, field| {
        let name = before.iter().find_map(|names| names.lists.get(&place));
        let name = name.filter(|_| enums::is_enum(field));
        field.enum_name = name.map(|name| symbol(name));
    });
}

/// A list that is new shares the enum of a field of its name that holds all of its values.
fn share_lists(new: &mut VersionSpecs) {
    let mut named: BTreeMap<(String, String), Vec<EnumValue>> = BTreeMap::new();
    for (_, field) in places::fields(new) {
        if let Some(name) = &field.enum_name {
            let values = named.entry((field.name.clone(), name.clone())).or_default();
            values.extend(field.values.iter().cloned());
        }
    }
    places::change(new, &mut |_, field| {
        if field.enum_name.is_none() && enums::is_enum(field) {
            field.enum_name = named
                .iter()
                .find(|((of, _), values)| *of == field.name && enums::contains(values, &field.values))
                .map(|((_, name), _)| name.clone());
        }
    });
}

/// A Rust name as specs write names.
fn symbol(name: &str) -> String {
    let words = names::snake(name);
    if names::pascal(&words) == name {
        words
    } else {
        name.to_owned()
    }
}
