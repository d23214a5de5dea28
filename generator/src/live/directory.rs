//! The site's directory: which pages describe the server API.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fault::Fault;
use super::shape::{Directory, Node};
use super::site::Site;

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
    /// Types of nodes that are not known, with their number.
    pub(super) unknown: BTreeMap<String, usize>,
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
    let is_server_api = |node: &Node| {
        node.id.to_string().trim_matches('"') == SERVER_API || node.full_path.as_deref() == Some(SERVER_API_PATH)
    };
    let Some(root) = directory.items.into_iter().find(is_server_api) else {
        return Err(match parts.is_empty() {
            true => "an empty list of pages".to_owned(),
            false => format!("a list of pages with the parts {}", parts.join(", ")),
        });
    };
    let mut pages = BTreeMap::new();
    let mut unknown = BTreeMap::new();
    let mut nodes = vec![root];
    while let Some(node) = nodes.pop() {
        match (node.r#type.as_str(), &node.full_path) {
            (DOCUMENT, Some(path)) => {
                pages.insert(path.clone(), node.update_time.clone());
            }
            (DOCUMENT, None) => return Err(format!("a page without a path, {}", name(&node))),
            (FOLDER, _) => {}
            (other, _) => *unknown.entry(other.to_owned()).or_default() += 1,
        }
        nodes.extend(node.items.unwrap_or_default());
    }
    match pages.is_empty() {
        true => Err("a list of pages without a page in it".to_owned()),
        false => Ok(Listing { pages, unknown }),
    }
}

fn name(node: &Node) -> String {
    let path = node.full_path.as_deref().unwrap_or("without a path");
    format!("{} ({path})", node.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(json: &str) -> Result<Listing, String> {
        listing(serde_json::from_str(json).unwrap())
    }

    #[test]
    fn pages_are_those_below_the_server_api() {
        let Listing { pages, unknown } = listed(
            r#"{"items":[
                {"id":"1","type":"DirectoryType","fullPath":"/other","items":[{"id":"2","type":"DocumentType","fullPath":"/other/p"}]},
                {"id":"103","type":"DirectoryType","fullPath":"/uAjLw4CM/ukTMukTMukTM","items":[
                    {"id":"3","type":"DocumentType","fullPath":"/elsewhere/a","updateTime":5,"items":[]},
                    {"id":"4","type":"DirectoryType","items":[{"id":"5","type":"DocumentType","fullPath":"/x/b","updateTime":"6"}]},
                    {"id":"6","type":"LinkType"}
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
        assert_eq!(unknown, BTreeMap::from([("LinkType".to_owned(), 1)]));
    }

    #[test]
    fn a_directory_without_pages_is_a_fault() {
        assert_eq!(listed(r#"{"items":[]}"#).unwrap_err(), "an empty list of pages");
        let other = r#"{"items":[{"id":"7","type":"DirectoryType","fullPath":"/other"}]}"#;
        assert!(listed(other).unwrap_err().contains("\"7\" (/other)"));
        let empty = r#"{"items":[{"id":103,"type":"DirectoryType","items":[]}]}"#;
        assert!(listed(empty).unwrap_err().contains("without a page"));
        let nameless = r#"{"items":[{"id":103,"type":"DirectoryType","items":[{"id":"8","type":"DocumentType"}]}]}"#;
        assert!(listed(nameless).unwrap_err().contains("a page without a path, \"8\""));
    }
}
