//! What is inside of texts: which types the contents of a group have.

use std::collections::BTreeMap;

use super::names::{Naming, OF_CONTENTS};
use super::version::Version;

/// The types of contents in a document: by group, and in it by the kind that the member beside the text tells.
#[derive(Default)]
pub(crate) struct Groups(BTreeMap<String, BTreeMap<String, String>>);

impl Groups {
    /// Those of these project-versions.
    pub(crate) fn of_all(versions: &[Version<'_>], naming: Naming) -> Self {
        let mut groups = Groups::default();
        for version in versions {
            let prefix = naming.prefix(&version.version);
            for held in &version.plan.contents.types {
                let Some(object) = version.plan.contents.objects.get(held.object) else {
                    continue;
                };
                for spec in &held.specs {
                    let group = groups.0.entry(spec.group().to_owned()).or_default();
                    group.insert(spec.kind.clone(), format!("{prefix}{OF_CONTENTS}{}", object.name));
                }
            }
        }
        groups
    }

    /// The types of a group by their kinds; none where the document has no such group.
    pub(crate) fn of(&self, group: &str) -> BTreeMap<String, String> {
        self.0.get(group).cloned().unwrap_or_default()
    }
}
