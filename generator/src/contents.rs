//! The reviewed table of pages about what messages hold, `generator/data/contents.json`.
//!
//! **In**: the path of a page, or a text with links. **Out**: which contents the page describes and what their types are called, where
//! the page's own word is no name or says too little; what members that hold a content are called; and the names of arms of unions, since
//! the tags of elements are letters.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use feishu_spec::Direction;
use serde::Deserialize;

/// The table.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// What the member with the JSON of a content is called.
    pub at: String,
    /// What the member that tells its kind is called.
    pub by: Vec<String>,
    /// The pages, by their path on the site.
    pub pages: BTreeMap<String, Group>,
    /// The names of arms, by the values of their tags.
    pub arms: BTreeMap<String, String>,
}

/// The contents of one page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// How their ids begin.
    pub group: String,
    /// Who writes them.
    pub direction: Direction,
    /// What their types are called, by kind, where that is not the kind.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// What the types in them are called, by the page's word.
    #[serde(default)]
    pub types: BTreeMap<String, String>,
    /// How the names of elements begin, by kind, where that is not the kind.
    #[serde(default)]
    pub unions: BTreeMap<String, String>,
}

/// The table. Empty where it is not of this form: then no page is one about contents.
static TABLE: LazyLock<Table> = LazyLock::new(|| read().unwrap_or_default());

/// Reads the table.
///
/// # Errors
/// A text that is not of this form.
pub fn read() -> Result<Table, serde_json::Error> {
    serde_json::from_str(include_str!("../data/contents.json"))
}

/// The table.
pub(crate) fn table() -> &'static Table {
    &TABLE
}

/// The contents that a page describes.
pub(crate) fn of_page(path: Option<&str>) -> Option<&'static Group> {
    table().pages.get(path?)
}

/// The contents that a text links to.
pub(crate) fn linked(text: &str) -> Option<&'static Group> {
    let mut pages = table().pages.iter();
    let links_to = |path: &str| {
        let mut behind = text.split(path).skip(1);
        behind.any(|rest| rest.starts_with([')', '#', '?']))
    };
    pages.find_map(|(path, group)| links_to(path).then_some(group))
}

#[cfg(test)]
mod tests {
    use feishu_spec::library::Id;
    use feishu_spec::words::is_symbol;

    use super::*;

    #[test]
    fn the_table_is_of_its_form_and_names_what_a_spec_may_have() {
        let table = read().unwrap();
        assert!(!table.pages.is_empty() && !table.at.is_empty() && !table.by.is_empty());
        for (path, group) in &table.pages {
            assert!(path.starts_with('/'), "{path}");
            let id = format!("{}.kind", group.group);
            assert!(Id::parse(&id).is_some(), "{path}: {id}");
            let names = [&group.names, &group.types, &group.unions];
            for name in names.into_iter().flat_map(BTreeMap::values) {
                assert!(is_symbol(name), "{path}: {name}");
            }
        }
        for (tag, name) in &table.arms {
            assert!(is_symbol(name), "{tag}: {name}");
        }
    }
}
