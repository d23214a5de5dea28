//! What each project-version is: one reviewed line, `generator/data/modules.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use feishu_spec::library::ProjectVersion;

/// The table, below the root of the workspace.
pub const FILE: &str = "generator/data/modules.json";

/// The lines by project-version, `im.v1`.
static TABLE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| read().unwrap_or_default());

/// Reads the table.
///
/// # Errors
/// A text that is not of this form.
pub fn read() -> Result<BTreeMap<String, String>, serde_json::Error> {
    serde_json::from_str(include_str!("../data/modules.json"))
}

/// What a project-version is, in words without a full stop; `None` where nobody has said it.
#[must_use]
pub fn about(version: &ProjectVersion) -> Option<&'static str> {
    TABLE.get(&version.to_string()).map(String::as_str)
}

/// What is wrong with the table for these project-versions, a sentence each.
#[must_use]
pub fn mistakes(versions: &BTreeSet<ProjectVersion>) -> Vec<String> {
    let names: BTreeSet<String> = versions.iter().map(ToString::to_string).collect();
    let missing = names.iter().filter(|name| !TABLE.contains_key(*name));
    let missing =
        missing.map(|name| format!("has no line for `{name}`: write in one line what it is, by its operations"));
    let unknown = TABLE.keys().filter(|name| !names.contains(*name));
    let unknown = unknown.map(|name| format!("has a line for `{name}`, which has no spec: remove it"));
    missing.chain(unknown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_fits_a_cell_of_a_table() {
        for (name, about) in read().unwrap() {
            assert!(about.len() < 120 && !about.ends_with('.'), "{name}: {about}");
            assert!(!about.contains(['|', '\n', '`', '[', '<', '*']), "{name}: {about}");
        }
    }

    #[test]
    fn a_new_project_version_and_one_that_went_are_told() {
        let version = |project: &str| ProjectVersion {
            project: project.to_owned(),
            version: "v1".to_owned(),
        };
        let told = mistakes(&BTreeSet::from([version("im"), version("brand_new")]));
        assert_eq!(
            told[0],
            "has no line for `brand_new.v1`: write in one line what it is, by its operations"
        );
        assert!(
            told.contains(&"has a line for `acs.v1`, which has no spec: remove it".to_owned()),
            "{told:?}"
        );
        assert!(!told.iter().any(|told| told.contains("`im.v1`")), "{told:?}");
    }
}
