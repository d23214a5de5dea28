//! The structs that fields refer to: one per model, with the members of all its shapes.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use feishu_spec::models::{Model, Models, Shape, yields};
use feishu_spec::{ContentPlace, Field};

use super::merge::merge;
use super::source::Source;
use crate::names::{self, Scope};

/// A struct with its name; its members are still as documented.
pub(crate) struct Draft {
    pub(super) name: String,
    /// What the specs call it.
    pub(super) model: String,
    pub(super) fields: Vec<Documented>,
    pub(super) sent: bool,
    /// The specs that have it.
    pub(super) specs: BTreeSet<usize>,
    /// Where among its members a content stands.
    pub(super) content: Option<ContentPlace>,
}

/// A member with the facts that all its documentations agree on.
pub(super) struct Documented {
    /// A spec that has it, by which its type is found.
    pub(super) spec: usize,
    /// The specs that have it.
    pub(super) specs: BTreeSet<usize>,
    pub(super) field: Field,
}

/// One draft per model, in the order of the models.
pub(super) fn drafts(sources: &[Source<'_>], models: &Models<'_>, scope: &mut Scope) -> Vec<Draft> {
    let sent: HashSet<(usize, Option<&str>)> = sources
        .iter()
        .enumerate()
        .flat_map(|(spec, source)| sent(source).into_iter().map(move |key| (spec, key)))
        .collect();
    models
        .all()
        .iter()
        .map(|model| {
            let plain = names::pascal(model.name);
            let is_sent = |shape: &Shape<'_>| sent.contains(&(shape.spec, shape.key));
            Draft {
                name: scope.claim(&[plain.clone(), format!("{plain}Object")]),
                model: model.name.to_owned(),
                fields: members(model, &is_sent),
                sent: model.shapes.iter().any(is_sent),
                specs: model.shapes.iter().map(|shape| shape.spec).collect(),
                content: model.content().cloned(),
            }
        })
        .collect()
}

/// The members of all shapes: those of the widest in its order, then those that only others have.
///
/// What is required is what every shape asks for that is sent; where none is sent, what every shape calls so.
fn members(model: &Model<'_>, is_sent: &dyn Fn(&Shape<'_>) -> bool) -> Vec<Documented> {
    let mut shapes: Vec<&Shape<'_>> = model.shapes.iter().collect();
    shapes.sort_by_key(|shape| std::cmp::Reverse(shape.fields.len()));
    let mut found: Vec<Documented> = Vec::new();
    let mut index: HashMap<&str, usize> = HashMap::new();
    for (shape, field) in shapes
        .iter()
        .flat_map(|shape| shape.fields.iter().map(move |field| (shape, field)))
    {
        let known = index.get(field.name.as_str()).and_then(|at| found.get_mut(*at));
        if let Some(known) = known {
            if yields(&known.field.kind, &field.kind) {
                known.field.kind = field.kind.clone();
                known.spec = shape.spec;
            }
            merge(&mut known.field, field);
            known.specs.insert(shape.spec);
        } else {
            index.insert(&field.name, found.len());
            found.push(Documented {
                spec: shape.spec,
                specs: BTreeSet::from([shape.spec]),
                field: field.clone(),
            });
        }
    }
    let any_sent = shapes.iter().any(|shape| is_sent(shape));
    let asking: Vec<HashSet<&str>> = shapes
        .iter()
        .filter(|shape| !any_sent || is_sent(shape))
        .map(|shape| {
            let required = shape.fields.iter().filter(|field| field.required);
            required.map(|field| field.name.as_str()).collect()
        })
        .collect();
    for known in &mut found {
        known.field.required = asking.iter().all(|names| names.contains(known.field.name.as_str()));
    }
    found
}

/// The object types that a request or a content holds, and a content itself, which has no key.
fn sent<'s>(source: &'s Source<'_>) -> HashSet<Option<&'s str>> {
    let mut seen: HashSet<Option<&str>> = source.whole_is_sent.then_some(None).into_iter().collect();
    let mut open: VecDeque<&Field> = source.sent.iter().collect();
    while let Some(field) = open.pop_front() {
        for key in source.objects(&field.kind) {
            if seen.insert(Some(key))
                && let Some(object) = source.table.types.get(key)
            {
                open.extend(&object.fields);
            }
        }
    }
    seen
}
