//! The reviewed names of error codes, `generator/data/errors.json`: a line per code of a project-version.
//!
//! **In**: an operation and a code. **Out**: the code's name, where no rule gets it right from the page's message: the message is in
//! Chinese only, it misleads, or pages word one code in several ways. A code that means different things to different operations has
//! several names on its line, each with its operations; the one without operations holds for all others.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// The names of a code.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Names {
    /// It means the same to all operations.
    One(String),
    /// It means different things: the operations by name.
    Several(BTreeMap<String, Vec<String>>),
}

/// The names by project-version, `errors` for the general codes, and code.
pub type Table = BTreeMap<String, BTreeMap<i64, Names>>;

/// The table.
pub static TABLE: LazyLock<Table> = LazyLock::new(|| read().unwrap_or_default());

/// Reads the table.
///
/// # Errors
/// A text that is not of this form.
pub fn read() -> Result<Table, serde_json::Error> {
    serde_json::from_str(include_str!("../data/errors.json"))
}

/// The names of a code in the project-version of a spec.
#[must_use]
pub fn names(id: &str, code: i64) -> Option<&'static Names> {
    let version: Vec<&str> = id.split('.').take(2).collect();
    TABLE.get(&version.join("."))?.get(&code)
}

/// The name of a code in a spec.
#[must_use]
pub fn name(id: &str, code: i64) -> Option<&'static str> {
    match names(id, code)? {
        Names::One(name) => Some(name),
        Names::Several(names) => {
            let own = names.iter().find(|(_, ids)| ids.iter().any(|own| own == id));
            let others = || names.iter().find(|(_, ids)| ids.is_empty());
            own.or_else(others).map(|(name, _)| name.as_str())
        }
    }
}
