//! What is known of lines: what is wrong, and how much has one.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// A line that is not fit, or is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: PathBuf,
    /// The key in it: `operations.im.v1.pin.delete.line`.
    pub key: String,
    /// What is wrong and what was expected.
    pub what: String,
}

/// How much has a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Operations, events and contents.
    pub entries: usize,
    /// Those with a line.
    pub entries_told: usize,
    /// Members, counted once in each model, request, reply, event and content.
    pub members: usize,
    /// Those with a line.
    pub members_told: usize,
}

/// What is known of the lines of a tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// How much has a line.
    pub count: Count,
    /// The names of all members, each with how many have it.
    pub names: BTreeMap<String, usize>,
}
