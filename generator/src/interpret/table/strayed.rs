//! Members whose indent was lost stand behind the object that they belong to. The page's example has them inside.

use serde_json::Value;

use crate::interpret::cell::sample::member;
use crate::interpret::table::rows::Node;

/// The nodes of one object with strayed members back in the objects before them; `None` where none has strayed.
///
/// A node has strayed where the example does not have it beside the others, or its name stands there already. It goes into the
/// object before it, or into one inside that, where the table lists no members of it and the example has this one.
pub(crate) fn gather<'a>(nodes: &[Node<'a>], sample: Option<&Value>) -> Option<Vec<Node<'a>>> {
    let mut gathered: Vec<Node<'a>> = Vec::new();
    for node in nodes {
        let beside = member(sample, &node.name).is_some() && gathered.iter().all(|known| known.name != node.name);
        let strayed = match gathered.last_mut() {
            Some(before) if !beside => before.takes(node, member(sample, &before.name), nodes),
            _ => false,
        };
        if !strayed {
            gathered.push(node.clone());
        }
    }
    (gathered.len() < nodes.len()).then_some(gathered)
}

impl<'a> Node<'a> {
    /// Takes a node that the example has in this one; the innermost takes first. `all` are the nodes as the table has them.
    fn takes(&mut self, node: &Node<'a>, sample: Option<&Value>, all: &[Node<'a>]) -> bool {
        let listed = |name: &str| all.iter().any(|node| node.name == name && !node.members.is_empty());
        if listed(&self.name) {
            return false;
        }
        if let Some(last) = self.members.last_mut()
            && last.takes(node, member(sample, &last.name), all)
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
