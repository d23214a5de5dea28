//! The site's directory: which pages describe the server API.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fault::Fault;
use super::shape::{Directory, Node};
use super::site::Site;
use crate::problem::quote;

/// The number of the part of the documentation that describes the server API.
const SERVER_API: &str = "103";
/// Its path.
const SERVER_API_PATH: &str = "/uAjLw4CM/ukTMukTMukTM";
/// The type of a node that is a page.
const DOCUMENT: &str = "DocumentType";
/// The type of a node that only holds others.
const FOLDER: &str = "DirectoryType";

/// What a directory lists below the server API.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Listing {
    /// The pages by path, with the times that the directory tells.
    pub(super) pages: BTreeMap<String, Value>,
    /// Entries that are neither a page nor a folder, each in a line that says what is odd about it.
    pub(super) odd: Vec<String>,
}

/// The pages of a directory.
///
/// # Errors
/// A directory of the right shape that lists none.
pub(super) fn list(site: &Site, directory: Directory) -> Result<Listing, Fault> {
    listing(directory).map_err(|found| {
        let expected = format!("pages below the part {SERVER_API} ({SERVER_API_PATH}), the server API");
        Fault::of(&site.directory(), found, expected, UNLISTED)
    })
}

const UNLISTED: &str =
    "nothing was changed; try again later, and if it stays so please report it: the site may have moved its pages";

/// The pages, or what the directory has instead.
fn listing(directory: Directory) -> Result<Listing, String> {
    let parts: Vec<String> = directory.items.iter().map(name).collect();
    let is_server_api = |node: &Value| {
        let id = node.get("id").map(Value::to_string).unwrap_or_default();
        id.trim_matches('"') == SERVER_API || text(node, "fullPath") == Some(SERVER_API_PATH)
    };
    let Some(root) = directory.items.into_iter().find(is_server_api) else {
        return Err(match parts.is_empty() {
            true => "an empty list of pages".to_owned(),
            false => format!("a list of pages with the parts {}", parts.join(", ")),
        });
    };
    let mut pages = BTreeMap::new();
    let mut odd = Vec::new();
    let mut nodes = vec![root];
    while let Some(mut node) = nodes.pop() {
        match page(&node) {
            Ok(page) => pages.extend(page),
            Err(what) => odd.push(format!("{}: {what}", name(&node))),
        }
        // Whatever is odd about a folder, what is in it is not lost.
        match node.get_mut("items").map(Value::take) {
            None | Some(Value::Null) => {}
            Some(Value::Array(items)) => nodes.extend(items),
            Some(other) => odd.push(format!(
                "{}: found the `items` {}, expected a list",
                name(&node),
                quote(&other.to_string())
            )),
        }
    }
    odd.sort();
    match (pages.is_empty(), odd.first()) {
        (true, None) => Err("a list of pages without a page in it".to_owned()),
        (true, Some(first)) => Err(format!(
            "a list of pages without a page in it, and {} entries that cannot be read. The first: {first}",
            odd.len()
        )),
        (false, _) => Ok(Listing { pages, odd }),
    }
}

/// The path and the time of a page; nothing for a folder.
///
/// # Errors
/// What is odd about a node that is neither.
fn page(node: &Value) -> Result<Option<(String, Value)>, String> {
    let node: Node = serde_path_to_error::deserialize(node).map_err(|error| error.to_string())?;
    match (node.r#type.as_str(), node.full_path) {
        (DOCUMENT, Some(path)) if !path.is_empty() => Ok(Some((path, node.update_time))),
        (DOCUMENT, _) => Err("found a page without a path, expected its `fullPath`".to_owned()),
        (FOLDER, _) => Ok(None),
        (other, _) => Err(format!(
            "found the type `{}`, expected `{DOCUMENT}` or `{FOLDER}`",
            quote(other)
        )),
    }
}

/// What a node is called, by whatever it tells of itself.
fn name(node: &Value) -> String {
    let Some(id) = node.get("id") else {
        return quote(&node.to_string());
    };
    match (text(node, "fullPath"), text(node, "name")) {
        (Some(path), _) => format!("{id} ({path})"),
        (None, Some(name)) => format!("{id} ({}, without a path)", quote(name)),
        (None, None) => format!("{id} (without a path)"),
    }
}

fn text<'a>(node: &'a Value, key: &str) -> Option<&'a str> {
    node.get(key)?.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(json: &str) -> Result<Listing, String> {
        listing(serde_json::from_str(json).unwrap())
    }

    #[test]
    fn pages_are_those_below_the_server_api() {
        let Listing { pages, odd } = listed(
            r#"{"items":[
                {"id":"1","type":"DirectoryType","fullPath":"/other","items":[{"id":"2","type":"DocumentType","fullPath":"/other/p"}]},
                {"id":"103","type":"DirectoryType","fullPath":"/uAjLw4CM/ukTMukTMukTM","items":[
                    {"id":"3","type":"DocumentType","fullPath":"/elsewhere/a","updateTime":5,"items":[]},
                    {"id":"4","type":"DirectoryType","items":[{"id":"5","type":"DocumentType","fullPath":"/x/b","updateTime":"6"}]}
                ]}
            ]}"#,
        )
        .unwrap();
        assert_eq!(
            pages,
            BTreeMap::from([
                ("/elsewhere/a".to_owned(), Value::from(5)),
                ("/x/b".to_owned(), "6".into())
            ])
        );
        assert!(odd.is_empty(), "{odd:?}");
    }

    #[test]
    fn an_odd_node_is_told_and_loses_nothing_else() {
        let Listing { pages, odd } = listed(
            r#"{"items":[5, {"id":"103","type":"DirectoryType","items":[
                {"id":"2","type":"DocumentType","fullPath":"/a"},
                {"id":"3","type":"DocumentType","name":"No path"},
                {"id":"4","type":"DocumentType","fullPath":""},
                {"id":"5","type":"LinkType","fullPath":"/link"},
                {"id":"6","type":7,"items":[{"id":"7","type":"DocumentType","fullPath":"/b"}]},
                {"id":"8","type":"DocumentType","fullPath":["/c"]},
                {"id":"9","type":"DocumentType","fullPath":"/d","items":"none"},
                "text"
            ]}]}"#,
        )
        .unwrap();
        assert_eq!(pages.keys().collect::<Vec<_>>(), ["/a", "/b", "/d"]);
        let expected = [
            ("\"3\" (No path, without a path): ", "expected its `fullPath`"),
            ("\"4\" (): ", "expected its `fullPath`"),
            ("\"5\" (/link): ", "`LinkType`, expected `DocumentType`"),
            ("\"6\" (without a path): type: ", "invalid type: integer `7`"),
            ("\"8\" (without a path): fullPath: ", "invalid type: sequence"),
            ("\"9\" (/d): ", "`items` \"none\", expected a list"),
            ("\"text\": ", "invalid type: string"),
        ];
        assert_eq!(odd.len(), expected.len(), "{odd:#?}");
        for (line, (start, words)) in odd.iter().zip(expected) {
            assert!(line.starts_with(start) && line.contains(words), "{line}");
        }
    }

    #[test]
    fn a_directory_without_pages_is_a_fault() {
        assert_eq!(listed(r#"{"items":[]}"#).unwrap_err(), "an empty list of pages");
        let other = r#"{"items":[{"id":"7","type":"DirectoryType","fullPath":"/other"}]}"#;
        assert!(listed(other).unwrap_err().contains("\"7\" (/other)"));
        let empty = r#"{"items":[{"id":103,"type":"DirectoryType","items":[]}]}"#;
        assert!(listed(empty).unwrap_err().contains("without a page"));
        let nameless = r#"{"items":[{"id":103,"type":"DirectoryType","items":[{"id":"8","type":"DocumentType"}]}]}"#;
        let found = listed(nameless).unwrap_err();
        assert!(
            found.contains("1 entries") && found.contains("\"8\" (without a path)"),
            "{found}"
        );
    }
}
