//! The structs that fields refer to: one per class of equal object types, and what each is called.
//!
//! A struct has the name that the page gives it. Where several different ones in a project-version have that name, or it
//! is a name of the prelude, each is called after what holds it as well: the struct or resource first, then the operation.

use std::collections::{HashMap, VecDeque};

use feishu_spec::{Field, Type};

use super::facts;
use super::source::Source;
use crate::names::{self, Scope};
use crate::shared::Classes;

/// A struct with its name; its members are still as documented.
pub(super) struct Draft {
    /// A spec that has it, by which the types of its members are found.
    pub(super) spec: usize,
    pub(super) name: String,
    pub(super) fields: Vec<Field>,
    pub(super) sent: bool,
}

/// Where a class is met first.
struct Found {
    owner: String,
    operation: String,
}

/// One draft per class, in the order of the classes.
pub(super) fn drafts(sources: &[Source<'_>], classes: &Classes<'_>, scope: &mut Scope) -> Vec<Draft> {
    let mut found: HashMap<usize, Found> = HashMap::new();
    let mut sent = vec![false; classes.members().len()];
    for (spec, source) in sources.iter().enumerate() {
        walk(spec, source, &source.sent, classes, &mut found, Some(&mut sent));
        walk(spec, source, &source.received, classes, &mut found, None);
    }
    let mut wanted_by: HashMap<String, usize> = HashMap::new();
    for members in classes.members() {
        *wanted_by.entry(pascal_of(members)).or_default() += 1;
    }
    let mut names = vec![None; classes.members().len()];
    // Plain names first, so that a qualified one never takes a plain one away.
    for plain in [true, false] {
        for (class, members) in classes.members().iter().enumerate() {
            let name = pascal_of(members);
            let unique = wanted_by.get(&name) == Some(&1) && scope.is_free(&name);
            let Some(slot) = names.get_mut(class).filter(|slot| slot.is_none() && unique == plain) else {
                continue;
            };
            let mut wanted = if plain { vec![name.clone()] } else { Vec::new() };
            if let Some(found) = found.get(&class) {
                wanted.push(format!("{}{name}", found.owner));
                wanted.push(format!("{}{name}", found.operation));
            }
            if wanted.is_empty() {
                wanted.push(name);
            }
            *slot = Some(scope.claim(&wanted));
        }
    }
    classes
        .members()
        .iter()
        .zip(names)
        .zip(sent)
        .map(|((members, name), sent)| Draft {
            spec: members.first().map_or(0, |(spec, _)| *spec),
            name: name.unwrap_or_default(),
            fields: merged(sources, members),
            sent,
        })
        .collect()
}

fn pascal_of(members: &[(usize, &str)]) -> String {
    names::pascal(members.first().map_or("", |(_, name)| name))
}

/// The members of a class, with the facts that all its documentations agree on.
fn merged(sources: &[Source<'_>], members: &[(usize, &str)]) -> Vec<Field> {
    let mut documented = members
        .iter()
        .filter_map(|(spec, name)| sources.get(*spec).and_then(|source| source.types.get(*name)));
    let Some(first) = documented.next() else {
        return Vec::new();
    };
    let mut fields = first.fields.clone();
    for other in documented {
        for (field, other) in fields.iter_mut().zip(&other.fields) {
            facts::merge(field, other);
        }
    }
    fields
}

/// Follows references from `roots`, nearest first; notes where a class is met first, and that it is sent.
fn walk(
    spec: usize,
    source: &Source<'_>,
    roots: &[Field],
    classes: &Classes<'_>,
    found: &mut HashMap<usize, Found>,
    mut sent: Option<&mut Vec<bool>>,
) {
    let resource = names::pascal(source.id.resource);
    let operation = format!("{}{resource}", names::pascal(source.id.method));
    let mut seen = vec![false; classes.members().len()];
    let mut queue: VecDeque<(String, &Field)> = roots.iter().map(|field| (resource.clone(), field)).collect();
    while let Some((owner, field)) = queue.pop_front() {
        let Type::Object(name) = field.kind.innermost() else {
            continue;
        };
        let Some(class) = classes.find(spec, name) else {
            continue;
        };
        let Some(seen) = seen.get_mut(class).filter(|seen| !**seen) else {
            continue;
        };
        *seen = true;
        if let Some(sent) = sent.as_deref_mut().and_then(|sent| sent.get_mut(class)) {
            *sent = true;
        }
        found.entry(class).or_insert_with(|| Found {
            owner,
            operation: operation.clone(),
        });
        if let Some(object) = source.types.get(name) {
            let owner = names::pascal(name);
            queue.extend(object.fields.iter().map(|field| (owner.clone(), field)));
        }
    }
}
