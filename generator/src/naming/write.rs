//! The types table of a spec by the names of its models: a type is called as its model is. A model that has several shapes in one spec
//! has them under numbered keys.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use feishu_spec::models::Types;
use feishu_spec::{AnySpec, Field, ObjectType, Type};

use super::models::{Models, Node, roots, with_key};
use super::split::Settled;

/// Writes the names into the spec with this number.
pub(super) fn write(spec: &mut AnySpec, number: usize, models: &Models<'_>, settled: &Settled) {
    let read = spec.clone();
    let nodes = reachable(&read, number, models);
    let keys = keys(&nodes, models, settled);
    let key = |node: Option<Node>| node.and_then(|node| keys.get(&node).cloned());
    let mut types = Types::new();
    for node in &nodes {
        let Some(name) = keys.get(node) else { continue };
        let mut fields = models.fields(node).to_vec();
        for field in &mut fields {
            let child = models.child(node, &field.name, &field.kind);
            retype(&mut field.kind, key(child));
        }
        let called = settled.name(node);
        types.insert(
            name.clone(),
            ObjectType {
                name: (called != name).then(|| called.to_owned()),
                fields,
                content: models.content(node).cloned(),
            },
        );
    }
    for (list, fields) in spec.fields_mut() {
        if list.starts_with("types.") {
            continue;
        }
        for field in fields {
            let root = models.root(&read, number, &format!("{list}.{}", field.name), &field.kind);
            retype(&mut field.kind, key(root));
        }
    }
    for (place, kind) in spec.values_mut() {
        let root = models.root(&read, number, &place, kind);
        retype(kind, key(root));
    }
    if let Some(table) = spec.types_mut() {
        *table = types;
    }
}

fn retype(kind: &mut Type, key: Option<String>) {
    if let Some(key) = key {
        with_key(kind, key);
    }
}

/// The types of a spec in the order in which they are met.
fn reachable(spec: &AnySpec, number: usize, models: &Models<'_>) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut seen: BTreeSet<Node> = BTreeSet::new();
    let starts = roots(spec).into_iter();
    let mut open: Vec<Node> = starts
        .filter_map(|(place, kind)| models.root(spec, number, &place, kind))
        .collect();
    open.reverse();
    while let Some(node) = open.pop() {
        if !seen.insert(node.clone()) {
            continue;
        }
        let fields = models.fields(&node).iter();
        let children = fields.filter_map(|field| models.child(&node, &field.name, &field.kind));
        let children: Vec<Node> = children.collect();
        open.extend(children.into_iter().rev());
        nodes.push(node);
    }
    nodes
}

/// The key of every type. Types of one model that are equal all the way down share one.
fn keys(nodes: &[Node], models: &Models<'_>, settled: &Settled) -> HashMap<Node, String> {
    let classes = classes(nodes, models, settled);
    let names: BTreeSet<&str> = nodes.iter().map(|node| settled.name(node)).collect();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut of_class: BTreeMap<usize, String> = BTreeMap::new();
    for (node, class) in nodes.iter().zip(&classes) {
        let name = settled.name(node);
        let numbered = (2_u32..).map(|number| format!("{name}_{number}"));
        let numbered = numbered.filter(|key| !names.contains(key.as_str()));
        let mut wanted = std::iter::once(name.to_owned()).chain(numbered);
        of_class
            .entry(*class)
            .or_insert_with(|| wanted.find(|key| taken.insert(key.clone())).unwrap_or_default());
    }
    let keys = nodes.iter().zip(classes);
    keys.filter_map(|(node, class)| Some((node.clone(), of_class.get(&class)?.clone())))
        .collect()
}

/// A number for each type, the same for types of one model that are equal all the way down. Every type begins in a class of those that
/// look alike, and the classes fall apart by what their members are until none does any more.
fn classes(nodes: &[Node], models: &Models<'_>, settled: &Settled) -> Vec<usize> {
    let index: HashMap<&Node, usize> = nodes.iter().enumerate().map(|(at, node)| (node, at)).collect();
    let children: Vec<Vec<Option<usize>>> = nodes
        .iter()
        .map(|node| {
            let fields = models.fields(node).iter();
            let child = |field: &Field| models.child(node, &field.name, &field.kind);
            fields.map(|field| index.get(&child(field)?).copied()).collect()
        })
        .collect();
    let first = nodes
        .iter()
        .map(|node| (settled.name(node), facts(models.fields(node))));
    let mut classes = numbered(first);
    loop {
        let next = numbered(classes.iter().zip(&children).map(|(class, children)| {
            let of = |child: &Option<usize>| child.and_then(|child| classes.get(child).copied());
            (*class, children.iter().map(of).collect::<Vec<_>>())
        }));
        if next == classes {
            return classes;
        }
        classes = next;
    }
}

/// Everything of some fields but what objects they hold, examples and sentences.
fn facts(fields: &[Field]) -> String {
    let mut fields = fields.to_vec();
    for field in &mut fields {
        if matches!(field.kind.innermost(), Type::Object(_)) {
            retype(&mut field.kind, Some(String::new()));
        }
        (field.example, field.doc) = (None, None);
    }
    format!("{fields:?}")
}

/// Numbers for values in the order in which they are met.
fn numbered<T: Ord>(values: impl Iterator<Item = T>) -> Vec<usize> {
    let mut known: BTreeMap<T, usize> = BTreeMap::new();
    values
        .map(|value| {
            let next = known.len();
            *known.entry(value).or_insert(next)
        })
        .collect()
}
