//! Names of object types that stand where their members do not: a page tabulates a type once, and other fields name it.
//!
//! Such a field may come before the table of its type, so it gets a stand-in, which becomes the type when all shapes are known.

use std::collections::HashMap;

use feishu_spec::Type;

use crate::interpret::cell::types::{self, Written};
use crate::interpret::name::words::symbol;
use crate::interpret::table::rows::Node;

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
    /// Takes in the types that these nodes and their members tabulate.
    pub(crate) fn learn(&mut self, nodes: &[Node<'_>]) {
        for node in nodes.iter().filter(|node| !node.members.is_empty() && !node.further) {
            if let Some(word) = types::read(&node.kind).name() {
                *self.counts.entry(word.to_owned()).or_default() += 1;
            }
            self.learn(&node.members);
        }
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
