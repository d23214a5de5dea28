//! From the directory to the pages.

use std::collections::BTreeMap;
use std::io;

use futures_util::StreamExt as _;
use futures_util::stream;
use serde_json::Value;
use serde_json::value::RawValue;

use super::cache::{Cache, State, hash};
use super::fault::Fault;
use super::fetch::Fetcher;
use super::progress::Progress;
use super::shape::{Api, Catalogue, Directory, Node, Page};
use super::site::Site;
use crate::source::Source;

/// The number of the part of the documentation that describes the server API.
const SERVER_API: &str = "103";
/// Its path.
const SERVER_API_PATH: &str = "/uAjLw4CM/ukTMukTMukTM";
/// The type of a node that is a page.
const DOCUMENT: &str = "DocumentType";
/// The type of a node that only holds others.
const FOLDER: &str = "DirectoryType";
/// So many pages in a row without an answer of the site mean that the site is gone, not the pages.
const HOPELESS: usize = 10;
/// Where the cache keeps the catalogue: no page has such a path.
const CATALOGUE: &str = "catalogue";

/// What a crawl brought.
#[derive(Debug)]
pub struct Crawl {
    /// The pages that the directory lists and that are at hand, by path.
    pub sources: BTreeMap<String, Source>,
    /// The pages that the directory lists and that could not be fetched, by path.
    pub failed: BTreeMap<String, Fault>,
    /// Pages that were fetched.
    pub fetched: usize,
    /// Pages among those whose text is another than before.
    pub changed: usize,
    /// Nodes of the directory of a type that is not known, with their number.
    pub unknown: BTreeMap<String, usize>,
    /// The site's list of operations.
    pub catalogue: Result<Vec<Api>, Fault>,
}

impl Crawl {
    /// Whether the directory lists a page.
    #[must_use]
    pub fn lists(&self, path: &str) -> bool {
        self.sources.contains_key(path) || self.failed.contains_key(path)
    }
}

/// A crawl that ended before its end. Pages that were fetched are in the cache.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// There is no list of pages.
    #[error("{0}")]
    Directory(Fault),
    /// The site does not answer any more.
    #[error(
        "gave up after {HOPELESS} pages in a row without an answer of the site. The last: {last}. {fetched} of {of} pages are in the cache: run the same command again to go on"
    )]
    GaveUp {
        /// Why the last page could not be fetched.
        last: Fault,
        /// Pages that were fetched.
        fetched: usize,
        /// Pages that were to be fetched.
        of: usize,
    },
    /// A person pressed Ctrl-C.
    #[error(
        "stopped: no spec was touched. Pages that were fetched are in the cache: run the same command again to go on"
    )]
    Interrupted,
    /// The cache cannot be written.
    #[error("cannot write the cache: {0}; `--cache` names another folder")]
    Cache(#[from] io::Error),
}

/// Fetches the pages that changed, over so many connections, and finds the rest in the cache.
///
/// # Errors
/// No list of pages, a site that stopped answering, or a cache that cannot be written. A page that cannot be fetched is no
/// error.
pub async fn crawl(site: &Site, fetcher: &Fetcher, cache: &Cache, connections: usize) -> Result<Crawl, Stopped> {
    let (directory, raw) = fetcher
        .get::<Directory>(&site.directory())
        .await
        .map_err(Stopped::Directory)?;
    let (listed, unknown) = pages(directory).map_err(|found| Stopped::Directory(unlisted(site, found)))?;

    let mut crawl = Crawl {
        sources: BTreeMap::new(),
        failed: BTreeMap::new(),
        fetched: 0,
        changed: 0,
        unknown,
        catalogue: catalogue(site, fetcher, cache, &raw).await?,
    };
    let mut stale = Vec::new();
    for (path, time) in &listed {
        match cache.state(path, time) {
            State::Fresh(file) => {
                crawl.sources.insert(path.clone(), source(path, file));
            }
            State::Stale(known) => stale.push((path, time, known)),
        }
    }
    let of = stale.len();
    let mut progress = Progress::new(of);
    let mut answers = stream::iter(stale)
        .map(async |(path, time, known)| (path, time, known, page(site, fetcher, path).await))
        .buffer_unordered(connections.max(1));
    let mut in_a_row = 0;
    while let Some((path, time, known, answer)) = answers.next().await {
        progress.step();
        match answer {
            Ok(data) => {
                in_a_row = 0;
                let (file, hash) = cache.keep(path, time, &data)?;
                crawl.fetched += 1;
                crawl.changed += usize::from(known.as_deref() != Some(&hash));
                crawl.sources.insert(path.clone(), source(path, file));
            }
            Err(last) => {
                in_a_row = if last.answered { 0 } else { in_a_row + 1 };
                if in_a_row == HOPELESS {
                    let fetched = crawl.fetched;
                    return Err(Stopped::GaveUp { last, fetched, of });
                }
                crawl.failed.insert(path.clone(), last);
            }
        }
    }
    Ok(crawl)
}

/// The answer for one page.
///
/// # Errors
/// No answer, or that of another page.
pub async fn page(site: &Site, fetcher: &Fetcher, path: &str) -> Result<Box<RawValue>, Fault> {
    let url = site.page(path);
    let (page, data) = fetcher.get::<Page>(&url).await?;
    if page.full_path != path {
        let found = format!("the page {}", page.full_path);
        return Err(Fault {
            answered: true,
            ..Fault::of(&url, found, format!("the page {path}"), OTHER_PAGE)
        });
    }
    Ok(data)
}

const OTHER_PAGE: &str = "the page may have moved: ask for that path";

fn source(path: &str, file: std::path::PathBuf) -> Source {
    Source::Cached(path.to_owned(), file)
}

/// The site's list of operations. It is asked for again when the directory changes.
async fn catalogue(
    site: &Site,
    fetcher: &Fetcher,
    cache: &Cache,
    directory: &RawValue,
) -> Result<Result<Vec<Api>, Fault>, io::Error> {
    let time = Value::from(hash(directory.get().as_bytes()));
    if let State::Fresh(file) = cache.state(CATALOGUE, &time)
        && let Ok(catalogue) = serde_json::from_str::<Catalogue>(&Cache::data(&file)?)
    {
        return Ok(Ok(catalogue.apis));
    }
    match fetcher.get::<Catalogue>(&site.catalogue()).await {
        Ok((catalogue, data)) => {
            cache.keep(CATALOGUE, &time, &data)?;
            Ok(Ok(catalogue.apis))
        }
        Err(fault) => Ok(Err(fault)),
    }
}

/// The pages of the server API with their times, and the types of nodes that are not known; or what is wrong.
type Listed = (BTreeMap<String, Value>, BTreeMap<String, usize>);

fn pages(directory: Directory) -> Result<Listed, String> {
    let parts: Vec<String> = directory.items.iter().map(name).collect();
    let is_server_api = |node: &Node| {
        node.id == SERVER_API
            || node.id.as_u64().is_some_and(|id| id.to_string() == SERVER_API)
            || node.full_path.as_deref() == Some(SERVER_API_PATH)
    };
    let Some(root) = directory.items.into_iter().find(is_server_api) else {
        return Err(match parts.is_empty() {
            true => "an empty list of pages".to_owned(),
            false => format!("a list of pages with the parts {}", parts.join(", ")),
        });
    };
    let mut listed = BTreeMap::new();
    let mut unknown = BTreeMap::new();
    let mut nodes = vec![root];
    while let Some(node) = nodes.pop() {
        match (node.r#type.as_str(), &node.full_path) {
            (DOCUMENT, Some(path)) => {
                listed.insert(path.clone(), node.update_time.clone());
            }
            (DOCUMENT, None) => return Err(format!("a page without a path, {}", name(&node))),
            (FOLDER, _) => {}
            (other, _) => *unknown.entry(other.to_owned()).or_default() += 1,
        }
        nodes.extend(node.items.unwrap_or_default());
    }
    match listed.is_empty() {
        true => Err("a list of pages without a page in it".to_owned()),
        false => Ok((listed, unknown)),
    }
}

fn name(node: &Node) -> String {
    let path = node.full_path.as_deref().unwrap_or("without a path");
    format!("{} ({path})", node.id)
}

/// The fault of a directory of the right shape that does not list the pages.
fn unlisted(site: &Site, found: String) -> Fault {
    let expected = format!("pages below the part {SERVER_API} ({SERVER_API_PATH}), the server API");
    Fault::of(&site.directory(), found, expected, UNLISTED)
}

const UNLISTED: &str =
    "nothing was changed; try again later, and if it stays so please report it: the site may have moved its pages";

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(json: &str) -> Result<Listed, String> {
        pages(serde_json::from_str(json).unwrap())
    }

    #[test]
    fn pages_are_those_below_the_server_api() {
        let (pages, unknown) = listed(
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
