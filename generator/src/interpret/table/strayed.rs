//! Members whose indent was lost stand behind the object that they belong to. The page's example has them inside.

use std::collections::HashSet;

use serde_json::Value;

use crate::interpret::cell::sample::member;
use crate::interpret::table::rows::Node;

/// The nodes of one object with strayed members back in the objects before them; `None` where none has strayed.
///
/// A node has strayed where the example does not have it beside the others, or its name stands there already. It goes into the
/// object before it, or into one inside that, where the table lists no members of it and the example has this one.
pub(crate) fn gather<'a>(nodes: &[Node<'a>], sample: Option<&Value>) -> Option<Vec<Node<'a>>> {
    let mut gathered: Vec<Node<'a>> = Vec::new();
    let mut known = HashSet::new();
    let with_members = nodes.iter().filter(|node| !node.members.is_empty());
    let listed: HashSet<&str> = with_members.map(|node| node.name.as_str()).collect();
    for node in nodes {
        let beside = member(sample, &node.name).is_some() && !known.contains(&node.name);
        let strayed = match gathered.last_mut() {
            Some(before) if !beside => before.takes(node, member(sample, &before.name), &listed),
            _ => false,
        };
        if !strayed {
            known.insert(&node.name);
            gathered.push(node.clone());
        }
    }
    (gathered.len() < nodes.len()).then_some(gathered)
}

impl<'a> Node<'a> {
    /// Takes a node that the example has in this one; the innermost takes first. Those `listed` have members in the table.
    fn takes(&mut self, node: &Node<'a>, sample: Option<&Value>, listed: &HashSet<&str>) -> bool {
        if listed.contains(self.name.as_str()) {
            return false;
        }
        if let Some(last) = self.members.last_mut()
            && last.takes(node, member(sample, &last.name), listed)
        {
            return true;
        }
        let repeats = self.members.iter().any(|known| known.name == node.name);
        let fits =
            !repeats && (member(sample, &node.name).is_some() || (self.name == node.name && !self.members.is_empty()));
        if fits {
            self.members.push(node.clone());
        }
        fits
    }
}
