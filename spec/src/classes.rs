//! Which object types are equal, over several specs.
//!
//! **In**: tables of types. **Out**: classes. Two object types are in one class when they have the same members in the same
//! order, of equal types all the way down; [`Classes::new`] asks for the same name as well, through all levels. Facts such as
//! examples, bounds and listed values may differ.
//!
//! Types may be recursive, so equality is found by partition refinement: every type starts with a colour made of what it
//! is without the types it refers to, and takes on their colours until no class falls apart any more.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{Hash, Hasher};

use crate::field::{Field, ObjectType, Type};

/// The types table of a spec.
pub type Types = BTreeMap<String, ObjectType>;

/// An object type of one spec: which spec, and its name there.
pub type Local<'a> = (usize, &'a str);

/// The class of every object type of several specs. Classes are numbered in the order in which they are first met.
pub struct Classes<'a> {
    of: HashMap<Local<'a>, usize>,
    members: Vec<Vec<Local<'a>>>,
}

impl<'a> Classes<'a> {
    /// Sorts the types of all specs into classes of one name and one shape.
    #[must_use]
    pub fn new(specs: &[&'a Types]) -> Self {
        Self::sorted(specs, true)
    }

    /// Sorts the types of all specs into classes of one shape, whatever they are called.
    #[must_use]
    pub fn of_shapes(specs: &[&'a Types]) -> Self {
        Self::sorted(specs, false)
    }

    fn sorted(specs: &[&'a Types], by_name: bool) -> Self {
        let all: Vec<(Local<'a>, &'a ObjectType)> = specs
            .iter()
            .enumerate()
            .flat_map(|(spec, types)| types.iter().map(move |(name, object)| ((spec, name.as_str()), object)))
            .collect();
        let mut colors: HashMap<Local<'a>, u64> = HashMap::new();
        let mut classes = 0;
        loop {
            let next: HashMap<Local<'a>, u64> = all
                .iter()
                .map(|(local, object)| (*local, color(*local, object, by_name, &colors)))
                .collect();
            let distinct = next.values().collect::<BTreeSet<_>>().len();
            let settled = distinct == classes;
            (colors, classes) = (next, distinct);
            if settled {
                break;
            }
        }
        let mut numbers: HashMap<u64, usize> = HashMap::new();
        let mut grouped = Classes {
            of: HashMap::new(),
            members: Vec::new(),
        };
        for (local, _) in all {
            let Some(color) = colors.get(&local) else { continue };
            let number = *numbers.entry(*color).or_insert_with(|| {
                grouped.members.push(Vec::new());
                grouped.members.len() - 1
            });
            grouped.of.insert(local, number);
            if let Some(members) = grouped.members.get_mut(number) {
                members.push(local);
            }
        }
        grouped
    }

    /// The class of a type; `None` if its spec has no such type.
    #[must_use]
    pub fn find(&self, spec: usize, name: &str) -> Option<usize> {
        self.of.get(&(spec, name)).copied()
    }

    /// The types of each class.
    #[must_use]
    pub fn members(&self) -> &[Vec<Local<'a>>] {
        &self.members
    }
}

fn color<'a>(local: Local<'a>, object: &'a ObjectType, by_name: bool, colors: &HashMap<Local<'a>, u64>) -> u64 {
    let mut hasher = DefaultHasher::new();
    if by_name {
        local.1.hash(&mut hasher);
    }
    // A type keeps its own colour in the new one, so that classes only ever fall apart.
    colors.get(&local).hash(&mut hasher);
    for Field { name, kind, .. } in &object.fields {
        name.hash(&mut hasher);
        hash_kind(local.0, kind, colors, &mut hasher);
    }
    hasher.finish()
}

fn hash_kind<'a>(spec: usize, kind: &'a Type, colors: &HashMap<Local<'a>, u64>, hasher: &mut DefaultHasher) {
    std::mem::discriminant(kind).hash(hasher);
    match kind {
        Type::Object(name) => colors.get(&(spec, name.as_str())).hash(hasher),
        Type::Array(inner) | Type::Map(inner) => hash_kind(spec, inner, colors, hasher),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn types(table: &[(&str, &[(&str, Type)])]) -> Types {
        let object = |fields: &[(&str, Type)]| ObjectType {
            name: None,
            fields: fields
                .iter()
                .map(|(name, kind)| Field::new(*name, kind.clone()))
                .collect(),
        };
        table
            .iter()
            .map(|(name, fields)| ((*name).to_owned(), object(fields)))
            .collect()
    }

    fn object(name: &str) -> Type {
        Type::Object(name.to_owned())
    }

    #[test]
    fn equal_types_share_a_class_and_others_do_not() {
        let one = types(&[
            ("user", &[("id", Type::String), ("link", object("link"))]),
            ("link", &[("url", Type::String)]),
        ]);
        let same = one.clone();
        let deeper = types(&[
            ("user", &[("id", Type::String), ("link", object("link"))]),
            ("link", &[("uri", Type::String)]),
        ]);
        let classes = Classes::new(&[&one, &same, &deeper]);
        assert_eq!(classes.find(0, "user"), classes.find(1, "user"));
        assert_ne!(
            classes.find(0, "user"),
            classes.find(2, "user"),
            "they differ one level down"
        );
        assert_eq!(classes.members().len(), 4);
    }

    #[test]
    fn shapes_are_compared_without_their_names() {
        let one = types(&[
            ("user", &[("link", object("link"))]),
            ("link", &[("url", Type::String)]),
        ]);
        let renamed = types(&[
            ("person", &[("link", object("address"))]),
            ("address", &[("url", Type::String)]),
        ]);
        let shapes = Classes::of_shapes(&[&one, &renamed]);
        assert_eq!(shapes.find(0, "user"), shapes.find(1, "person"));
        assert_eq!(shapes.members().len(), 2);
        assert_eq!(Classes::new(&[&one, &renamed]).members().len(), 4);
    }

    #[test]
    fn recursive_types_are_compared() {
        let tree = types(&[("node", &[("next", object("node"))])]);
        let other = types(&[("node", &[("next", Type::Array(Box::new(object("node"))))])]);
        let same = tree.clone();
        let classes = Classes::new(&[&tree, &same, &other]);
        assert_eq!(classes.find(0, "node"), classes.find(1, "node"));
        assert_ne!(classes.find(0, "node"), classes.find(2, "node"));
    }
}
