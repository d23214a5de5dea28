//! The structs that fields refer to: one per class of equal object types, and what each is called.
//!
//! A struct has the name that the page gives it. Where several different ones in a project-version have that name, or it
//! is a name of the prelude, each is called after what holds it as well: the struct or resource first, then the operation. A name
//! in the spec goes before all that ([`super::settle`] puts it there).

use std::collections::{HashMap, VecDeque};

use feishu_spec::{Field, Type};

use super::merge::merge;
use super::source::Source;
use super::specs::{Rivals, Specs, name_in_spec, name_on_page};
use crate::names::{self, Scope};
use feishu_spec::classes::Classes;

/// A struct with its name; its members are still as documented.
pub(crate) struct Draft {
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

/// One draft per class, in the order of the classes. A class has the name in its spec; else the one on its page, if no rival wishes
/// for it and nobody has it; else that with what holds it in front.
pub(super) fn drafts(specs: &Specs<'_>, rivals: Rivals, scope: &mut Scope) -> Vec<Draft> {
    let Specs { sources, classes, .. } = specs;
    let mut found: HashMap<usize, Found> = HashMap::new();
    let mut sent = vec![false; classes.members().len()];
    for (spec, source) in sources.iter().enumerate() {
        walk(spec, source, &source.sent, classes, &mut found, Some(&mut sent));
        walk(spec, source, &source.received, classes, &mut found, None);
    }
    let wishes = specs.wishes(rivals);
    let mut names = vec![None; classes.members().len()];
    // In this order a name that was derived never takes away one that was given.
    for rank in [Rank::InSpec, Rank::Plain, Rank::Qualified] {
        for (class, members) in classes.members().iter().enumerate() {
            let plain = name_on_page(members);
            let given = name_in_spec(sources, members);
            let its = match given {
                Some(_) => Rank::InSpec,
                None if wishes.get(&plain) == Some(&1) && scope.is_free(&plain) => Rank::Plain,
                None => Rank::Qualified,
            };
            let Some(slot) = names.get_mut(class).filter(|slot| slot.is_none() && its == rank) else {
                continue;
            };
            let mut wanted = match rank {
                Rank::InSpec => vec![names::pascal(given.unwrap_or_default())],
                Rank::Plain => vec![plain.clone()],
                Rank::Qualified => Vec::new(),
            };
            if let Some(found) = found.get(&class) {
                wanted.push(format!("{}{plain}", found.owner));
                wanted.push(format!("{}{plain}", found.operation));
            }
            if wanted.is_empty() {
                wanted.push(plain);
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

/// How a class comes by its name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    InSpec,
    Plain,
    Qualified,
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
            merge(field, other);
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
