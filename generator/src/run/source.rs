//! Where pages come from: folders on disk, the documentation site, or the pages that are built in.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A page that was not read yet.
#[derive(Clone, Debug)]
pub enum Source {
    /// A file.
    File(PathBuf),
    /// A folder that cannot be listed, and why.
    Closed(PathBuf, String),
    /// A page that is built in: its name and its text.
    Embedded(&'static str, &'static str),
    /// A page of the documentation site: its path there, and the file of the cache that holds it.
    Cached(String, PathBuf),
    /// A page that was just fetched: its address and the site's answer.
    Fetched(String, String),
}

macro_rules! embedded {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../pages/", $name)))),*]
    };
}

/// The pages that are built in: our own words in the platform's markup, with the facts of the real pages.
const EMBEDDED: &[(&str, &str)] = embedded![
    "im-v1-chat-create.md",
    "im-v1-chat-list.md",
    "im-v1-image-create.md",
    "im-v1-image-get.md",
    "im-v1-message-create.md",
    "im-v1-message-receive.md",
    "im-v1-pin-delete.md",
];

impl Source {
    /// The pages that are built in.
    #[must_use]
    pub fn embedded() -> Vec<Source> {
        EMBEDDED
            .iter()
            .map(|(name, text)| Source::Embedded(name, text))
            .collect()
    }

    /// A file, or all pages (`.md` and `.json`) below a folder, sorted by path. Links are followed, and each file is read once however
    /// many lead to it. What is no regular file, such as a pipe, is passed over. A folder below that cannot be listed is a source that
    /// cannot be read.
    ///
    /// # Errors
    /// A file that does not exist, or a folder that cannot be listed.
    pub fn below(path: &Path) -> io::Result<Vec<Source>> {
        if !fs::metadata(path)?.is_dir() {
            return Ok(vec![Source::File(path.to_owned())]);
        }
        let mut found = BTreeMap::new();
        let mut seen = HashSet::from([fs::canonicalize(path)?]);
        let mut folders = vec![entries(path)?];
        while let Some(entries) = folders.pop() {
            for entry in entries {
                let is_page = entry
                    .extension()
                    .is_some_and(|extension| extension == "md" || extension == "json");
                let (Ok(kind), Ok(real)) = (fs::metadata(&entry), fs::canonicalize(&entry)) else {
                    // A link that leads nowhere. Reading it tells why.
                    if is_page {
                        found.insert(entry.clone(), Source::File(entry));
                    }
                    continue;
                };
                if !(kind.is_dir() || kind.is_file() && is_page) || !seen.insert(real) {
                    continue;
                }
                if kind.is_file() {
                    found.insert(entry.clone(), Source::File(entry));
                    continue;
                }
                match self::entries(&entry) {
                    Ok(entries) => folders.push(entries),
                    Err(error) => drop(found.insert(entry.clone(), Source::Closed(entry, error.to_string()))),
                }
            }
        }
        Ok(found.into_values().collect())
    }

    /// What the page is called in reports.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Source::File(path) | Source::Closed(path, _) => path.display().to_string(),
            Source::Embedded(name, _) => format!("embedded page {name}"),
            Source::Cached(name, _) | Source::Fetched(name, _) => name.clone(),
        }
    }

    /// The bytes of the page.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn read(&self) -> io::Result<Vec<u8>> {
        match self {
            Source::File(path) | Source::Cached(_, path) => fs::read(path),
            Source::Closed(_, why) => Err(io::Error::other(format!("the folder cannot be listed: {why}"))),
            Source::Embedded(_, text) => Ok(text.as_bytes().to_vec()),
            Source::Fetched(_, text) => Ok(text.clone().into_bytes()),
        }
    }
}

/// What is in a folder, sorted, so that of several ways to a file the same one is taken each time.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries: io::Result<Vec<PathBuf>> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect();
    let mut entries = entries?;
    entries.sort();
    Ok(entries)
}
