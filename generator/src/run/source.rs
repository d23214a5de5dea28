//! Where pages come from: folders on disk, the documentation site, or the pages that are built in.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A page that was not read yet.
#[derive(Clone, Debug)]
pub enum Source {
    /// A file.
    File(PathBuf),
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

    /// A file, or all pages (`.md` and `.json`) below a folder, sorted by path.
    ///
    /// # Errors
    /// A file that does not exist, or a folder that cannot be listed.
    pub fn below(path: &Path) -> io::Result<Vec<Source>> {
        let mut files = Vec::new();
        collect(path, &mut files)?;
        files.sort();
        Ok(files.into_iter().map(Source::File).collect())
    }

    /// What the page is called in reports.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Source::File(path) => path.display().to_string(),
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
            Source::Embedded(_, text) => Ok(text.as_bytes().to_vec()),
            Source::Fetched(_, text) => Ok(text.clone().into_bytes()),
        }
    }
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !fs::metadata(path)?.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?.path();
        let is_page = entry
            .extension()
            .is_some_and(|extension| extension == "md" || extension == "json");
        if entry.is_dir() || is_page {
            collect(&entry, files)?;
        }
    }
    Ok(())
}
