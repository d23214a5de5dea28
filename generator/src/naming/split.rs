//! Shapes of one model that give a member two types: the rarer takes a name of its own.
//!
//! What holds such a shape would hold two types in one member, so it is told apart as well, up to the root.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use feishu_spec::models::yields;
use feishu_spec::{AnySpec, Type};

use super::models::{Models, Node, with_key};
use super::rule::{self, Origin};

/// What each type of each spec is called in the end.
pub(super) struct Settled {
    names: HashMap<Node, String>,
    /// What was told apart: the model, the member, and the name of the rarer.
    pub(super) told: Vec<(Node, String, String)>,
}

impl Settled {
    /// Tells apart what does not agree. `stands` are the specs that this run does not write: theirs are the names that stay.
    pub(super) fn new(
        models: &Models<'_>,
        specs: &[AnySpec],
        stands: &HashSet<usize>,
        reserved: &BTreeSet<String>,
    ) -> Self {
        let names = models.nodes.iter().map(|node| (node.clone(), node.model.clone()));
        let mut settled = Settled {
            names: names.collect(),
            told: Vec::new(),
        };
        while let Some((rarer, member)) = settled.conflict(models, stands) {
            let taken: HashSet<&String> = settled.names.values().collect();
            let Some(first) = rarer.first() else { break };
            let from = Origin::new(None, specs.get(first.spec));
            let free = |name: &String| !taken.contains(name) && !reserved.contains(name);
            let old = settled.name(first).to_owned();
            let Some(name) = rule::objects(&old, &from).skip(1).find(free) else {
                break;
            };
            settled
                .told
                .extend(rarer.iter().map(|node| (node.clone(), member.clone(), name.clone())));
            settled.names.extend(rarer.into_iter().map(|node| (node, name.clone())));
        }
        settled
    }

    /// The name of a type.
    pub(super) fn name<'s>(&'s self, node: &'s Node) -> &'s str {
        self.names.get(node).map_or(&node.model, String::as_str)
    }

    /// The types of the first member that has two, but for those that keep the name.
    fn conflict(&self, models: &Models<'_>, stands: &HashSet<usize>) -> Option<(Vec<Node>, String)> {
        let mut by_name: BTreeMap<&str, Vec<&Node>> = BTreeMap::new();
        for node in &models.nodes {
            by_name.entry(self.name(node)).or_default().push(node);
        }
        by_name.into_values().find_map(|nodes| {
            let mut members: BTreeMap<&str, Vec<(&Node, Type)>> = BTreeMap::new();
            for node in &nodes {
                for field in models.fields(node) {
                    let kind = self.renamed(models, node, &field.name, &field.kind);
                    members.entry(&field.name).or_default().push((node, kind));
                }
            }
            members.into_iter().find_map(|(member, kinds)| {
                let rarer = rarer(&kinds, stands)?;
                Some((rarer, member.to_owned()))
            })
        })
    }

    /// A type with the name of the model in place of the key.
    fn renamed(&self, models: &Models<'_>, holder: &Node, member: &str, kind: &Type) -> Type {
        let mut kind = kind.clone();
        if let Some(child) = models.child(holder, member, &kind) {
            with_key(&mut kind, self.name(&child).to_owned());
        }
        kind
    }
}

/// All that do not say what most say, where not all say the same. What stands in specs that are not written counts for more than any
/// number of others.
fn rarer(kinds: &[(&Node, Type)], stands: &HashSet<usize>) -> Option<Vec<Node>> {
    let (_, first) = kinds.first()?;
    if kinds.iter().all(|(_, kind)| kind == first) {
        return None;
    }
    let free = |kind: &Type| kinds.iter().any(|(_, other)| yields(kind, other));
    let mut counts: BTreeMap<&Type, (usize, usize)> = BTreeMap::new();
    for (node, kind) in kinds.iter().filter(|(_, kind)| !free(kind)) {
        let count = counts.entry(kind).or_default();
        count.0 += usize::from(stands.contains(&node.spec));
        count.1 += 1;
    }
    let (most, _) = counts.into_iter().rev().max_by_key(|(_, count)| *count)?;
    let others = kinds.iter().filter(|(_, kind)| kind != most && !free(kind));
    let others: Vec<Node> = others.map(|(node, _)| (*node).clone()).collect();
    (!others.is_empty()).then_some(others)
}
