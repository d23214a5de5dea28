//! What every list of values of a project-version is called.
//!
//! **In**: specs whose models are settled, beside what is known. **Out**: the same specs, in which a list that is not called as its field
//! says what it is called. A member of a model has one list, whichever pages say what of it. A field of requests and replies themselves
//! has one with all of its name, as far as they share values. Lists of one name that are equal are one; others are told apart by what
//! holds them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use feishu_spec::models::identity;
use feishu_spec::{AnySpec, Type};

use super::known::Known;
use super::listed::{is_list, scalar};
use super::place::{Place, place_of};
use super::rule::{self, Origin};

/// Lists that are one.
#[derive(Default)]
struct Group {
    field: String,
    numbers: bool,
    name: Option<String>,
    places: BTreeSet<Place>,
    /// What holds it first.
    from: Origin,
    /// Each value, and its name where it has one.
    values: BTreeMap<String, Option<String>>,
}

/// Names the lists in all specs. `taken` are names that other types have.
pub(super) fn settle(specs: &mut [AnySpec], known: &Known, taken: &BTreeSet<String>) {
    let mut groups = places(specs, known);
    join_roots(&mut groups);
    join_equal(&mut groups);
    let names = names(&groups, taken);
    for spec in specs {
        let read = spec.clone();
        for (list, fields) in spec.fields_mut() {
            for field in fields {
                let name = names.get(&place_of(&read, &list, field)).filter(|_| is_list(field));
                field.enum_name = name.filter(|name| **name != identity(&field.name)).cloned();
            }
        }
    }
}

/// One group per place, in the order of the places.
fn places(specs: &[AnySpec], known: &Known) -> Vec<Group> {
    let mut groups: BTreeMap<Place, Group> = BTreeMap::new();
    for spec in specs {
        for (list, fields) in spec.fields() {
            for field in fields.iter().filter(|field| is_list(field)) {
                let place = place_of(spec, &list, field);
                let group = groups.entry(place.clone()).or_insert_with(|| Group {
                    field: field.name.clone(),
                    numbers: scalar(field) == &Type::Integer,
                    name: known.lists.get(&place).cloned(),
                    from: match &place {
                        Place::Member(model, _) => Origin::new(Some(model), Some(spec)),
                        Place::Own(..) => Origin::new(None, Some(spec)),
                    },
                    places: BTreeSet::from([place]),
                    values: BTreeMap::new(),
                });
                let values = field.values.iter();
                group
                    .values
                    .extend(values.map(|value| (value.value.clone(), value.name.clone())));
            }
        }
    }
    groups.into_values().collect()
}

/// Joins the lists of requests and replies themselves whose fields have one name and that share a value, and none by two names.
fn join_roots(groups: &mut Vec<Group>) {
    join(groups, |one, other| {
        let roots = one.from.is_root() && other.from.is_root();
        let shared: Vec<bool> = one
            .values
            .iter()
            .filter_map(|(value, name)| Some(other.values.get(value)? == name))
            .collect();
        roots && !shared.is_empty() && shared.iter().all(|same| *same)
    });
}

fn join_equal(groups: &mut Vec<Group>) {
    join(groups, |one, other| one.values == other.values);
}

/// Joins groups of one field, unless they have two names already.
fn join(groups: &mut Vec<Group>, are_one: impl Fn(&Group, &Group) -> bool) {
    let mut by_field: BTreeMap<(bool, String), Vec<Group>> = BTreeMap::new();
    for group in groups.drain(..) {
        let same = by_field
            .entry((group.numbers, rule::element(&group.field)))
            .or_default();
        let fits = |known: &&mut Group| {
            let named_otherwise = known.name.is_some() && group.name.is_some() && known.name != group.name;
            !named_otherwise && (known.name.is_some() && known.name == group.name || are_one(known, &group))
        };
        match same.iter_mut().find(fits) {
            Some(known) => {
                known.name = known.name.take().or(group.name);
                known.places.extend(group.places);
                known.values.extend(group.values);
            }
            None => same.push(group),
        }
    }
    groups.extend(by_field.into_values().flatten());
}

/// A name for every place. What has one keeps it; of the others the one with the most places chooses first.
fn names(groups: &[Group], taken: &BTreeSet<String>) -> HashMap<Place, String> {
    let mut taken = taken.clone();
    taken.extend(groups.iter().filter_map(|group| group.name.clone()));
    let mut order: Vec<&Group> = groups.iter().collect();
    order.sort_by_key(|group| (std::cmp::Reverse(group.places.len()), group.places.first()));
    let mut names = HashMap::new();
    for group in order {
        let name = group.name.clone().or_else(|| {
            let mut names = rule::lists(&group.field, &group.from);
            names.find(|name| !taken.contains(name))
        });
        let Some(name) = name else { continue };
        taken.insert(name.clone());
        names.extend(group.places.iter().map(|place| (place.clone(), name.clone())));
    }
    names
}
