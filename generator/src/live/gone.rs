//! Specs that no page of the site gives any more.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::PathBuf;

use feishu_spec::Page;
use feishu_spec::library::{CONTENTS, ENDPOINTS, EVENTS, Id};

use super::crawl::Crawl;
use crate::diff::Specs;
use crate::run::Outcome;
use crate::tree::{Error, Tree};

/// A spec that no page gives any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// Its id.
    pub id: String,
    /// Its file.
    pub file: PathBuf,
    /// The path of the page that it was read from.
    pub page: String,
    /// What became of the page.
    pub why: Why,
}

/// What became of the page of a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The directory does not list it.
    Unlisted,
    /// It has the id of another spec now.
    Renamed(String),
    /// It is there, was read without an error, and describes no operation, event or content.
    Silent,
}

impl Gone {
    /// Whether `--prune` removes it. A page that is there may describe its operation again tomorrow.
    #[must_use]
    pub fn is_prunable(&self) -> bool {
        self.why != Why::Silent
    }
}

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: its page {} ", self.id, self.page)?;
        match &self.why {
            Why::Unlisted => f.write_str("is not listed any more"),
            Why::Renamed(id) => write!(f, "describes {id} now"),
            Why::Silent => f.write_str("describes no operation, event or content any more"),
        }
    }
}

/// Those of a tree's specs that no page gives any more, after a crawl whose pages were read.
#[must_use]
pub fn find(specs: &Specs, tree: &Tree, crawl: &Crawl, outcomes: &[Outcome]) -> Vec<Gone> {
    let given: BTreeSet<PathBuf> = outcomes
        .iter()
        .filter_map(|outcome| tree.file(outcome.spec.as_ref()?))
        .collect();
    let read: BTreeMap<&str, &Outcome> = outcomes
        .iter()
        .filter_map(|outcome| Some((outcome.path.as_deref()?, outcome)))
        .collect();
    let why = |page: &Page| match read.get(page.path.as_str()) {
        None if crawl.lists(&page.path) => None,
        None => Some(Why::Unlisted),
        Some(outcome) => match &outcome.spec {
            Some(spec) => Some(Why::Renamed(spec.id().to_owned())),
            None => outcome.is_ok().then_some(Why::Silent),
        },
    };
    let endpoints = specs.endpoints().map(|spec| (ENDPOINTS, &spec.id, &spec.page));
    let events = specs.events().map(|spec| (EVENTS, &spec.id, &spec.page));
    let contents = specs.contents().map(|spec| (CONTENTS, &spec.id, &spec.page));
    let gone = endpoints
        .chain(events)
        .chain(contents)
        .filter_map(|(folder, id, page)| {
            let file = tree.root().join(folder).join(Id::parse(id)?.file());
            let why = if given.contains(&file) { None } else { why(page) };
            Some(Gone {
                why: why?,
                id: id.clone(),
                page: page.path.clone(),
                file,
            })
        });
    gone.collect()
}

/// The largest share of all specs that is removed without being asked twice, in percent. A single spec is no share.
pub const LARGEST_SHARE: usize = 5;

/// Why specs that look gone may not be, so that none is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// So many entries cannot be read, and may be the pages of specs that look gone.
    Unread(usize),
    /// So many pages were not fetched, and may be those of specs under another path. Pages that the site refuses are not counted: it
    /// would refuse them the next time.
    Unfetched(usize),
    /// More specs are gone than [`LARGEST_SHARE`]: the directory may be cut short.
    CutShort {
        /// Specs that would be removed.
        gone: usize,
        /// All specs.
        of: usize,
    },
}

impl Doubt {
    /// Whether a crawl, after which so many of all specs look `gone`, is to be doubted.
    #[must_use]
    pub fn about(crawl: &Crawl, gone: &[Gone], specs: &Specs) -> Option<Doubt> {
        let gone = gone.iter().filter(|spec| spec.is_prunable()).count();
        let of = specs.pages().count();
        let unfetched = crawl.failed.values().filter(|fault| !fault.answered).count();
        if !crawl.odd.is_empty() {
            Some(Doubt::Unread(crawl.odd.len()))
        } else if unfetched > 0 {
            Some(Doubt::Unfetched(unfetched))
        } else if gone > 1 && gone * 100 > of * LARGEST_SHARE {
            Some(Doubt::CutShort { gone, of })
        } else {
            None
        }
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Doubt::Unread(entries) => write!(
                f,
                "{entries} entries of the directory cannot be read, and may be the pages of specs that look gone"
            ),
            Doubt::Unfetched(pages) => write!(
                f,
                "{pages} pages could not be fetched, and may be those of specs that look gone, under another path"
            ),
            Doubt::CutShort { gone, of } => write!(
                f,
                "{gone} of {of} specs ({} %) have no page any more, which is more than {LARGEST_SHARE} %: the directory may be cut short",
                gone * 100 / of
            ),
        }
    }
}

/// Removes specs, and the folders that are empty then.
///
/// # Errors
/// A file that cannot be removed.
pub fn prune<'a>(tree: &Tree, gone: impl IntoIterator<Item = &'a Gone>) -> Result<(), Error> {
    for spec in gone {
        fs::remove_file(&spec.file).map_err(Error::io("remove", &spec.file))?;
        let folders = spec.file.ancestors().skip(1);
        for folder in folders.take_while(|folder| *folder != tree.root()) {
            // Not empty: another spec lives there.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }
    Ok(())
}
