//! How the objects of a union are told apart: by a member that the platform's tables leave out of them.

use std::collections::{BTreeMap, BTreeSet};

use feishu_expansion::plan::{Contents, Kind};

use super::direction::innermost;

/// The member that tells, and its value, of each object that is an arm and nothing else. Such an object can have that member itself, so
/// that tools which know discriminators can use it.
pub(crate) fn own(contents: &Contents<'_>) -> BTreeMap<usize, (String, String)> {
    let mut tags: BTreeMap<usize, (String, String)> = BTreeMap::new();
    let mut others: BTreeSet<usize> = contents.types.iter().map(|held| held.object).collect();
    for member in contents.objects.iter().flat_map(|object| &object.members) {
        if let Kind::Object(number) | Kind::Free(number) = innermost(&member.kind) {
            others.insert(*number);
        }
    }
    for union in &contents.unions {
        for arm in &union.arms {
            let tag = (union.tag.clone(), arm.value.clone());
            if tags.insert(arm.object, tag).is_some() {
                others.insert(arm.object);
            }
        }
    }
    tags.retain(|number, _| !others.contains(number));
    tags
}
