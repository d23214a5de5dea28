//! From the directory to the pages.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use futures_util::StreamExt as _;
use futures_util::stream;
use serde_json::Value;
use serde_json::value::RawValue;

use super::cache::{Cache, State, hash};
use super::directory::{Listing, list};
use super::fault::Fault;
use super::fetch::Fetcher;
use super::progress::Progress;
use super::shape::{Api, Catalogue, Directory, Page};
use super::site::Site;
use crate::run::source::Source;
use crate::tree;

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
    /// Entries of the directory that are neither a page nor a folder, each in a line that says what is odd about it.
    pub odd: Vec<String>,
    /// The site's list of operations.
    pub catalogue: Result<Vec<Api>, Fault>,
}

impl Crawl {
    /// Whether the directory lists a page.
    #[must_use]
    pub fn lists(&self, path: &str) -> bool {
        self.sources.contains_key(path) || self.failed.contains_key(path)
    }

    /// The number of pages that the directory lists.
    #[must_use]
    pub fn listed(&self) -> usize {
        self.sources.len() + self.failed.len()
    }

    /// Drops what the cache holds of pages that the directory does not list. Gives their number.
    ///
    /// # Errors
    /// A file of the cache that cannot be removed.
    pub fn forget_others(&self, cache: &Cache) -> io::Result<usize> {
        let listed = self.sources.keys().chain(self.failed.keys());
        cache.retain(listed.map(String::as_str).chain([CATALOGUE]))
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
    Cache(#[from] tree::Error),
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
    let Listing { pages, odd } = list(site, directory).map_err(Stopped::Directory)?;

    let mut crawl = Crawl {
        sources: BTreeMap::new(),
        failed: BTreeMap::new(),
        fetched: 0,
        changed: 0,
        odd,
        catalogue: catalogue(site, fetcher, cache, &raw).await?,
    };
    let mut stale = Vec::new();
    for (path, time) in &pages {
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

fn source(path: &str, file: PathBuf) -> Source {
    Source::Cached(path.to_owned(), file)
}

/// The site's list of operations. It is asked for again when the directory changes.
async fn catalogue(
    site: &Site,
    fetcher: &Fetcher,
    cache: &Cache,
    directory: &RawValue,
) -> Result<Result<Vec<Api>, Fault>, tree::Error> {
    let time = Value::from(hash(directory.get().as_bytes()));
    if let State::Fresh(file) = cache.state(CATALOGUE, &time)
        && let Ok(catalogue) =
            serde_json::from_str::<Catalogue>(&Cache::data(&file).map_err(tree::Error::io("read", &file))?)
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
