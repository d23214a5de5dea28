//! Where among the members of an object a content stands: a text with the JSON of a kind, and a text beside it, or beside what holds it,
//! that tells the kind. The description of one of the two links to the page about the contents.

use feishu_spec::{ContentPlace, Type};

use crate::contents::{self, Group};
use crate::interpret::cell::types::{self, Written};
use crate::interpret::table::rows::Node;

/// The place among these members, if the page tells one.
pub(crate) fn of(nodes: &[Node<'_>]) -> Option<ContentPlace> {
    let table = contents::table();
    let kind = nodes
        .iter()
        .find(|node| table.by.contains(&node.name) && is_text(node))?;
    let own = |nodes: &[Node<'_>]| nodes.iter().position(|node| node.name == table.at && is_text(node));
    let (at, text) = match own(nodes) {
        Some(at) => (table.at.clone(), nodes.get(at)?),
        None => nodes.iter().find_map(|holder| {
            let text = holder.members.get(own(&holder.members)?)?;
            Some((format!("{}.{}", holder.name, table.at), text))
        })?,
    };
    let group = group(kind).or_else(|| group(text))?;
    Some(ContentPlace {
        of: group.group.clone(),
        at,
        by: kind.name.clone(),
    })
}

/// Whether a member of such a name may be one of the two.
fn is_text(node: &Node<'_>) -> bool {
    node.members.is_empty() && types::read(&node.kind) == Written::Scalar(Type::String)
}

/// The contents that the description of a member links to.
fn group(node: &Node<'_>) -> Option<&'static Group> {
    contents::linked(&node.description?.text())
}
