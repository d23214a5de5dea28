//! The rules of an operation, and a request held against them.
//!
//! The text of the rules has a block per object, with an empty line between two; the first is the request. A block has a line per member
//! that something is said of: its number among the members, and facts, with a blank between two. A fact is called as in a spec:
//!
//! ```text
//! 0 required values=open_id|user_id
//! 3 max_length=50 inside=1
//!
//! 1 required min=1 max=100
//! ```
//!
//! `inside` names the block of the objects in it, where blocks are counted from nought. A text is one literal for the compiler, where a table
//! would be thousands of expressions. What cannot be read says nothing.

use super::facts::{Broken, Leaf, Length};
use super::{Rule, Violation};
use crate::object::{Node, Object, Path, View, is_missing};
use crate::operation::Operation;

/// A request held against the rules of its operation.
pub(super) struct Walk {
    operation: &'static Operation,
    blocks: Vec<&'static str>,
    pub(super) found: Vec<Violation>,
}

impl Walk {
    pub(super) fn new(operation: &'static Operation, rules: &'static str) -> Self {
        Walk {
            operation,
            blocks: rules.split("\n\n").collect(),
            found: Vec::new(),
        }
    }

    pub(super) fn request(&mut self, request: &dyn Object) {
        self.object(request, 0, &Path::Root);
    }

    fn object(&mut self, object: &dyn Object, block: usize, path: &Path<'_>) {
        let Some(block) = self.blocks.get(block).copied() else {
            return;
        };
        object.all(|meta, members| {
            for line in block.lines() {
                let mut facts = line.split(' ');
                let index = facts.next().and_then(|number| number.parse::<usize>().ok());
                let member = index.and_then(|index| meta.fields.get(index).zip(members.get(index)));
                if let Some((name, member)) = member {
                    self.member(*member, facts, &Path::Member(path, name));
                }
            }
        });
    }

    fn member(&mut self, member: &dyn Node, facts: impl Iterator<Item = &'static str>, path: &Path<'_>) {
        let missing = is_missing(member);
        for fact in facts {
            match fact.split_once('=') {
                None if missing && fact == "required" => {
                    return self.tell(path, (Rule::Required, "nothing".to_owned()));
                }
                Some((name, bound)) if !member.absent() => self.fact(&member.view(), name, bound, path),
                _ => {}
            }
        }
    }

    fn fact(&mut self, view: &View<'_>, name: &str, bound: &'static str, path: &Path<'_>) {
        let length = || Some((Length::of(view)?, bound.parse().ok()?));
        match name {
            "min" => self.each(view, path, &mut |walk, view, path| {
                walk.leaf(view, path, |leaf| leaf.min(bound))
            }),
            "max" => self.each(view, path, &mut |walk, view, path| {
                walk.leaf(view, path, |leaf| leaf.max(bound))
            }),
            "values" => self.each(view, path, &mut |walk, view, path| {
                walk.leaf(view, path, |leaf| leaf.values(bound))
            }),
            "min_length" => self.tell_if(path, length().and_then(|(length, least)| length.min(least))),
            "max_length" => self.tell_if(path, length().and_then(|(length, most)| length.max(most))),
            "inside" => {
                let Ok(block) = bound.parse() else { return };
                self.each(view, path, &mut |walk, view, path| {
                    if let View::Object(object) = view {
                        walk.object(*object, block, path);
                    }
                });
            }
            _ => {}
        }
    }

    /// What is in lists and maps, at any depth; else the value itself.
    fn each(&mut self, view: &View<'_>, path: &Path<'_>, visit: &mut dyn FnMut(&mut Self, &View<'_>, &Path<'_>)) {
        match view {
            View::List(list) => {
                for (index, node) in list.iter().enumerate() {
                    self.each(&node.view(), &Path::Element(path, index), visit);
                }
            }
            View::Map(map) => map.each(&mut |key, node| self.each(&node.view(), &Path::Member(path, key), visit)),
            other => visit(self, other, path),
        }
    }

    fn leaf(&mut self, view: &View<'_>, path: &Path<'_>, broken: impl Fn(&Leaf<'_>) -> Option<Broken>) {
        self.tell_if(path, Leaf::of(view).as_ref().and_then(broken));
    }

    fn tell_if(&mut self, path: &Path<'_>, broken: Option<Broken>) {
        if let Some(broken) = broken {
            self.tell(path, broken);
        }
    }

    fn tell(&mut self, path: &Path<'_>, (rule, found): Broken) {
        let place = path.to_string();
        self.found.push(Violation {
            operation: self.operation.id,
            member: place.strip_prefix("$.").unwrap_or(&place).to_owned(),
            rule,
            found,
            docs: self.operation.docs,
        });
    }
}
