//! Names of object types that stand where their members do not: a page tabulates a type once, and other fields name it.
//!
//! Such a field may come before the table of its type, so it gets a stand-in, which becomes the type when all shapes are known.

use std::collections::HashMap;

use feishu_spec::Type;
use serde_json::Value;

use crate::interpret::cell::sample::member;
use crate::interpret::cell::types::{self, Written};
use crate::interpret::name::words::symbol;
use crate::interpret::table::rows::Node;
use crate::interpret::table::strayed;

/// How a stand-in begins. A shape is a number.
const STAND_IN: &str = "?";

/// The names of types that have members below them, and the fields that name one of them.
#[derive(Default)]
pub(crate) struct Tabulated {
    counts: HashMap<String, usize>,
    /// In the order of the tables.
    pub(crate) named: Vec<Named>,
}

/// A field that names a type.
pub(crate) struct Named {
    pub(crate) word: String,
    pub(crate) section: String,
    pub(crate) row: usize,
}

impl Tabulated {
    /// Takes in the types that these nodes and their members tabulate. `sample` is what the page's example has for them.
    pub(crate) fn learn(&mut self, nodes: &[Node<'_>], sample: Option<&Value>) {
        let gathered = strayed::gather(nodes, sample);
        let nodes = gathered.as_deref().unwrap_or(nodes);
        for node in nodes {
            self.learn_from(node, member(sample, &node.name));
        }
    }

    /// The same, of one node.
    pub(crate) fn learn_from(&mut self, node: &Node<'_>, sample: Option<&Value>) {
        if node.members.is_empty() || node.further {
            return;
        }
        if let Some(word) = types::read(&node.kind).name() {
            *self.counts.entry(word.to_owned()).or_default() += 1;
        }
        self.learn(&node.members, sample);
    }

    /// What stands for the type that a leaf names; `None` where the tables do not tell which it is.
    pub(crate) fn stand_in(&mut self, written: &Written, section: &str, row: usize) -> Option<Type> {
        let word = written.name()?;
        if self.counts.get(word) != Some(&1) {
            return None;
        }
        let word = symbol(word);
        let key = format!("{STAND_IN}{word}");
        self.named.push(Named {
            word,
            section: section.to_owned(),
            row,
        });
        Some(Type::Object(key))
    }
}

/// The word of the type that the key of an object type stands for.
pub(crate) fn stands_for(key: &str) -> Option<&str> {
    key.strip_prefix(STAND_IN)
}
