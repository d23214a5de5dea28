//! What the site answered before: a file per page, kept between runs.
//!
//! A file is the answer's `data` as it came, with what the directory said of the page then, so a page is fetched again only
//! when the directory says something else. Files are replaced whole, and carry a hash: one that was cut short or edited is
//! fetched again. Each is a page in the site's wrapping, which `refresh --pages` reads too. Pages that the directory lists no more
//! are dropped after a run that believed it.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::site::{Language, Site};
use crate::tree;

/// The answers of one site in one language.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
}

/// The file of a page.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Kept<D> {
    /// The page's path.
    path: String,
    /// Its time in the directory, when it was fetched.
    listed: Value,
    /// The SHA-256 of `data`.
    hash: String,
    /// The answer.
    data: D,
}

/// What the cache knows of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The answer, of the time that the directory tells.
    Fresh(PathBuf),
    /// Nothing, or an older answer with this hash.
    Stale(Option<String>),
}

impl Cache {
    /// The user's cache folder; `None` where the operating system has none.
    #[must_use]
    pub fn default_root() -> Option<PathBuf> {
        directories::ProjectDirs::from("", "", "feishu-api").map(|folders| folders.cache_dir().to_owned())
    }

    /// The cache of a site and a language below a folder, which need not exist yet.
    #[must_use]
    pub fn new(root: &Path, site: &Site, language: Language) -> Self {
        Cache {
            folder: root.join(site.folder()).join(language.tag()),
        }
    }

    /// What is known of a page that the directory lists with a time. Without a time nothing is fresh.
    #[must_use]
    pub fn state(&self, path: &str, listed: &Value) -> State {
        let file = self.file(path);
        let Some(kept) = fs::read_to_string(&file).ok().and_then(|text| whole(&text, path)) else {
            return State::Stale(None);
        };
        match kept.listed == *listed && !listed.is_null() {
            true => State::Fresh(file),
            false => State::Stale(Some(kept.hash)),
        }
    }

    /// Keeps an answer. Gives its file and its hash.
    ///
    /// # Errors
    /// A folder or file that cannot be written.
    pub fn keep(&self, path: &str, listed: &Value, data: &RawValue) -> Result<(PathBuf, String), tree::Error> {
        let hash = hash(data.get().as_bytes());
        let kept = Kept {
            path: path.to_owned(),
            listed: listed.clone(),
            hash: hash.clone(),
            data,
        };
        let file = self.file(path);
        let text = serde_json::to_string(&kept).map_err(|source| tree::Error::NoJson {
            path: file.clone(),
            source,
        })?;
        tree::write(&file, &text)?;
        Ok((file, hash))
    }

    /// The answer in a file of the cache.
    ///
    /// # Errors
    /// A file that cannot be read, or is not of this form.
    pub fn data(file: &Path) -> io::Result<String> {
        let kept: Kept<Box<RawValue>> = serde_json::from_str(&fs::read_to_string(file)?)?;
        Ok(Box::<str>::from(kept.data).into())
    }

    /// Drops the answers for all pages but these, with what a killed run left beside them. Gives the number of pages dropped. A file that
    /// is not of the cache stays.
    ///
    /// # Errors
    /// A folder that cannot be listed, a file that cannot be removed.
    pub fn retain<'a>(&self, paths: impl IntoIterator<Item = &'a str>) -> io::Result<usize> {
        let kept: BTreeSet<PathBuf> = paths.into_iter().map(|path| self.file(path)).collect();
        let mut dropped = 0;
        for entry in fs::read_dir(&self.folder)? {
            let file = entry?.path();
            if is_ours(&file) && !kept.contains(&file) {
                fs::remove_file(&file)?;
                dropped += usize::from(file.extension().is_some_and(|extension| extension == "json"));
            }
        }
        Ok(dropped)
    }

    /// Paths differ in case only, and are long: their hash makes a better name.
    fn file(&self, path: &str) -> PathBuf {
        self.folder.join(format!("{}.json", hash(path.as_bytes())))
    }
}

/// Whether a file has the name of an answer, or of one that is being written.
fn is_ours(file: &Path) -> bool {
    let part = |part: Option<&std::ffi::OsStr>| part.and_then(|part| part.to_str()).unwrap_or_default().to_owned();
    let (stem, extension) = (part(file.file_stem()), part(file.extension()));
    stem.len() == 64 && stem.bytes().all(|byte| byte.is_ascii_hexdigit()) && matches!(&*extension, "json" | "new")
}

fn whole(text: &str, path: &str) -> Option<Kept<Box<RawValue>>> {
    let kept: Kept<Box<RawValue>> = serde_json::from_str(text).ok()?;
    (kept.path == path && kept.hash == hash(kept.data.get().as_bytes())).then_some(kept)
}

/// The SHA-256 of bytes, in hexadecimal digits.
pub(super) fn hash(bytes: &[u8]) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, bytes);
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locate::locate;

    fn cache(root: &Path) -> Cache {
        Cache::new(root, &Site::new("http://127.0.0.1:1").unwrap(), Language::Chinese)
    }

    fn data(text: &str) -> Box<RawValue> {
        RawValue::from_string(text.to_owned()).unwrap()
    }

    #[test]
    fn an_answer_is_fresh_while_the_directory_says_the_same() {
        let root = tempfile::tempdir().unwrap();
        let cache = cache(root.path());
        assert_eq!(cache.state("/a", &Value::from(1)), State::Stale(None));
        let (file, hash) = cache.keep("/a", &Value::from(1), &data(r#"{"content":"1"}"#)).unwrap();
        assert_eq!(cache.state("/a", &Value::from(1)), State::Fresh(file.clone()));
        assert_eq!(Cache::data(&file).unwrap(), r#"{"content":"1"}"#);
        assert_eq!(cache.state("/a", &Value::from(2)), State::Stale(Some(hash)));
        assert_eq!(cache.state("/A", &Value::from(1)), State::Stale(None));
    }

    #[test]
    fn without_a_time_nothing_is_fresh() {
        let root = tempfile::tempdir().unwrap();
        let cache = cache(root.path());
        let (_, hash) = cache.keep("/a", &Value::Null, &data("{}")).unwrap();
        assert_eq!(cache.state("/a", &Value::Null), State::Stale(Some(hash)));
    }

    #[test]
    fn a_file_cut_short_or_edited_is_fetched_again() {
        let root = tempfile::tempdir().unwrap();
        let cache = cache(root.path());
        let time = Value::from(1);
        let (file, _) = cache.keep("/a", &time, &data(r#"{"content":"long"}"#)).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        for broken in [&text[..text.len() / 2], &text.replace("long", "short"), ""] {
            fs::write(&file, broken).unwrap();
            assert_eq!(cache.state("/a", &time), State::Stale(None), "{broken}");
        }
    }

    #[test]
    fn only_answers_for_other_pages_are_dropped() {
        let root = tempfile::tempdir().unwrap();
        let cache = cache(root.path());
        let time = Value::from(1);
        let (kept, _) = cache.keep("/a", &time, &data("{}")).unwrap();
        let (gone, _) = cache.keep("/b", &time, &data("{}")).unwrap();
        let half_written = gone.with_extension("new");
        let strange = kept.with_file_name("notes.json");
        for file in [&half_written, &strange] {
            fs::write(file, "").unwrap();
        }
        assert_eq!(cache.retain(["/a", "/never fetched"]).unwrap(), 1);
        assert_eq!(cache.state("/a", &time), State::Fresh(kept));
        assert_eq!(cache.state("/b", &time), State::Stale(None));
        assert!(!half_written.exists() && strange.exists());
    }

    #[test]
    fn a_file_is_a_page_in_the_sites_wrapping() {
        let root = tempfile::tempdir().unwrap();
        let answer = data(r##"{"fullPath":"/a","updateTime":9,"content":"# Title"}"##);
        let (file, _) = cache(root.path()).keep("/a", &Value::from(1), &answer).unwrap();
        let page = locate(&fs::read(file).unwrap()).unwrap();
        assert_eq!(page.heading(), Some("Title"));
        assert_eq!(page.front.path.as_deref(), Some("/a"));
        assert_eq!(page.front.updated, Some(9));
    }
}
