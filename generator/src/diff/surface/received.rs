//! What the platform sends: the types that replies, events and contents are made of.

use std::collections::BTreeSet;

use super::{Kind, RECEIVED, Surface, innermost};

impl Surface {
    /// The names of all types that a reply, an event or a content can hold, at any depth.
    pub(in super::super) fn received(&self) -> BTreeSet<String> {
        let replies = self
            .items
            .iter()
            .filter(|(path, item)| item.kind == Kind::Associated && path.ends_with("as Endpoint>::Response"));
        let mut open: Vec<String> = replies.map(|(_, item)| innermost(&item.signature)).collect();
        open.extend(self.payloads.values().cloned());
        open.push(RECEIVED.to_owned());
        let mut found = BTreeSet::new();
        while let Some(name) = open.pop() {
            let members = [self.structs.get(&name), self.unions.get(&name)];
            let members = members.into_iter().flatten().flatten();
            if found.insert(name.clone()) {
                open.extend(members.map(|member| member.inner.clone()));
            }
        }
        found
    }
}
