//! The reviewed table of names, `generator/data/values.json`: a line per list.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use feishu_spec::Field;
use serde::Deserialize;

/// The names of one list of numbers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The field that has the list.
    pub field: String,
    /// The operations and events it holds for, by the beginning of their ids in whole words. Empty where it holds for all.
    #[serde(default)]
    pub of: Vec<String>,
    /// The members whose object has the field. Empty where it holds for all.
    #[serde(default, rename = "in")]
    pub within: Vec<String>,
    /// Why the numbers are no list of kinds: several of them may hold at once. Then the field stays a number.
    #[serde(default)]
    pub flags: Option<String>,
    /// The name of each value that the page lists.
    pub values: BTreeMap<String, String>,
}

/// The entries by project-version.
pub type Table = BTreeMap<String, Vec<Entry>>;

/// The table.
pub static TABLE: LazyLock<Table> = LazyLock::new(|| read().unwrap_or_default());

/// Reads the table.
///
/// # Errors
/// A text that is not of this form.
pub fn read() -> Result<Table, serde_json::Error> {
    serde_json::from_str(include_str!("../../data/values.json"))
}

/// The entry for a field: the one that says most about where it holds.
pub(crate) fn entry(
    version: &str,
    id: &str,
    holders: Option<&BTreeSet<String>>,
    field: &Field,
) -> Option<&'static Entry> {
    let entries = TABLE.get(version)?.iter().filter(|entry| entry.field == field.name);
    let of_these = entries.filter(|entry| {
        entry.values.len() == field.values.len()
            && field.values.iter().all(|value| entry.values.contains_key(&value.value))
    });
    of_these
        .filter(|entry| entry.holds(id, holders))
        .max_by_key(|entry| entry.precision())
}

impl Entry {
    /// Whether it holds for the spec with this id, in an object that these members hold.
    fn holds(&self, id: &str, holders: Option<&BTreeSet<String>>) -> bool {
        let below = |of: &String| {
            id.strip_prefix(of.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let held = |member: &String| holders.is_some_and(|holders| holders.contains(member));
        (self.of.is_empty() || self.of.iter().any(below)) && (self.within.is_empty() || self.within.iter().any(held))
    }

    /// How much it says about where it holds.
    #[must_use]
    pub fn precision(&self) -> usize {
        usize::from(!self.of.is_empty()) + usize::from(!self.within.is_empty())
    }
}
