//! A namespace of a plan: the types that members refer to by their numbers, and what these are called in a document.

use std::collections::BTreeMap;

use feishu_expansion::plan::{Object, OpenEnum, Union};

use super::direction::{self, Travel};
use super::names::{Naming, OF_CONTENTS};
use super::options::Enums;
use super::tag;
use super::version::Version;

/// The types of a project-version, or of what its messages hold.
pub(crate) struct Space<'a> {
    pub(crate) objects: &'a [Object],
    pub(crate) enums: &'a [OpenEnum],
    pub(crate) unions: &'a [Union],
    /// Whether lists of values are complete in what is received.
    pub(crate) lists: Enums,
    /// The member that tells, and its value, of objects that are an arm and nothing else.
    pub(crate) tags: BTreeMap<usize, (String, String)>,
    prefix: String,
    received: Vec<bool>,
}

impl<'a> Space<'a> {
    /// The types of a project-version itself.
    pub(crate) fn of_plan(version: &'a Version<'_>, naming: Naming, lists: Enums) -> Self {
        let plan = &version.plan;
        Space {
            objects: &plan.objects,
            enums: &plan.enums,
            unions: &[],
            lists,
            tags: BTreeMap::new(),
            prefix: naming.prefix(&version.version),
            received: direction::of_plan(plan),
        }
    }

    /// The types of what its messages hold.
    pub(crate) fn of_contents(version: &'a Version<'_>, naming: Naming, lists: Enums) -> Self {
        let contents = &version.plan.contents;
        Space {
            objects: &contents.objects,
            enums: &contents.enums,
            unions: &contents.unions,
            lists,
            tags: tag::own(contents),
            prefix: format!("{}{OF_CONTENTS}", naming.prefix(&version.version)),
            received: direction::of_contents(contents),
        }
    }

    /// The same, as if all travelled in one direction.
    pub(crate) fn all(self, travel: Travel) -> Self {
        let received = vec![travel == Travel::Received; self.received.len()];
        Space { received, ..self }
    }

    /// What a type with this Rust name is called in the document.
    pub(crate) fn called(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// In which direction an object travels.
    pub(crate) fn travel(&self, object: usize) -> Travel {
        match self.received.get(object) {
            Some(true) => Travel::Received,
            _ => Travel::Sent,
        }
    }

    /// Whether values may come that no page lists.
    pub(crate) fn is_open(&self, travel: Travel) -> bool {
        travel == Travel::Received && self.lists == Enums::Open
    }
}
