//! Files of a tree that change together: all of them, or none.
//!
//! The new texts are written into a folder of their own first. Then a list of them, the journal, is renamed into that folder: this is
//! the moment at which the change is made. Then each text is renamed into its place. Whoever opens the tree next finishes what has
//! a journal, and drops what has none ([`finish`]). So a process that is killed, or a disk that is full, leaves the tree as it was or
//! as it should be.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use super::error::Error;
use super::write::{Change, change};

/// The folder below the root of a tree for texts that are on their way.
const FOLDER: &str = ".refresh";
/// The list of these texts: the path of each, in the order of their numbers.
const JOURNAL: &str = "journal.json";

/// Files that change together.
#[derive(Debug)]
pub struct Batch {
    root: PathBuf,
    /// By their path below the root.
    files: BTreeMap<PathBuf, String>,
}

impl Batch {
    /// Nothing yet, for the tree at `root`.
    #[must_use]
    pub fn new(root: &Path) -> Self {
        Batch {
            root: root.to_owned(),
            files: BTreeMap::new(),
        }
    }

    /// Takes in a file, by its path below the root. One whose text is the same stays untouched.
    ///
    /// # Errors
    /// A file that exists and cannot be read.
    pub fn put(&mut self, file: &Path, text: String) -> Result<Change, Error> {
        let change = change(&self.root.join(file), &text)?;
        if change != Change::Same {
            self.files.insert(file.to_owned(), text);
        }
        Ok(change)
    }

    /// Changes the files.
    ///
    /// # Errors
    /// A file or folder that cannot be written. The tree is as it was, or the next run finishes the change.
    pub fn commit(self) -> Result<(), Error> {
        if self.files.is_empty() {
            return Ok(());
        }
        if let Err(error) = self.prepare() {
            let _ = fs::remove_dir_all(self.root.join(FOLDER));
            return Err(error);
        }
        finish(&self.root)
    }

    /// Writes the new texts and, last, the journal.
    fn prepare(&self) -> Result<(), Error> {
        let folder = self.root.join(FOLDER);
        fs::create_dir_all(&folder).map_err(Error::io("create", &folder))?;
        let files: Vec<(&PathBuf, &String)> = self.files.iter().collect();
        files.par_iter().enumerate().try_for_each(|(number, (file, text))| {
            fs::write(folder.join(number.to_string()), text).map_err(Error::io("write", &self.root.join(file)))
        })?;
        let journal = folder.join(JOURNAL);
        let text = serde_json::to_string(&self.files.keys().collect::<Vec<_>>()).map_err(|source| Error::NoJson {
            path: journal.clone(),
            source,
        })?;
        let beside = folder.join("new");
        fs::write(&beside, text).map_err(Error::io("write", &journal))?;
        fs::rename(&beside, &journal).map_err(Error::io("write", &journal))
    }
}

/// Whether a change was begun in the tree and did not come to its end.
#[must_use]
pub fn is_unfinished(root: &Path) -> bool {
    root.join(FOLDER).exists()
}

/// Finishes a change that has a journal, and drops one that has none.
///
/// # Errors
/// A journal that is damaged, a file that cannot be renamed into its place. What is left stays for the next time.
pub fn finish(root: &Path) -> Result<(), Error> {
    let folder = root.join(FOLDER);
    let journal = folder.join(JOURNAL);
    let files: Vec<PathBuf> = match fs::read(&journal) {
        Ok(text) => serde_json::from_slice(&text).map_err(|source| Error::Json {
            path: journal.clone(),
            source,
        })?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(Error::io("read", &journal)(error)),
    };
    for (number, file) in files.iter().enumerate() {
        if !file.components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(Error::Outside {
                journal,
                path: file.clone(),
            });
        }
        let (from, to) = (folder.join(number.to_string()), root.join(file));
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent).map_err(Error::io("create", parent))?;
        }
        match fs::rename(&from, &to) {
            // Renamed before the interruption.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            done => done.map_err(Error::io("write", &to))?,
        }
    }
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io("remove", &folder)(error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tree with one file, and a batch that changes it and adds two.
    fn begun() -> (tempfile::TempDir, Batch) {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("a"), "old").unwrap();
        let mut batch = Batch::new(root.path());
        for file in ["a", "b/c/d", "b/e"] {
            batch.put(Path::new(file), format!("new {file}")).unwrap();
        }
        (root, batch)
    }

    fn read(root: &Path, file: &str) -> Option<String> {
        fs::read_to_string(root.join(file)).ok()
    }

    fn is_done(root: &Path) -> bool {
        let done = ["a", "b/c/d", "b/e"].map(|file| read(root, file) == Some(format!("new {file}")));
        done == [true; 3] && !is_unfinished(root)
    }

    #[test]
    fn without_a_journal_the_tree_stays_as_it_was() {
        let (root, batch) = begun();
        batch.prepare().unwrap();
        fs::remove_file(root.path().join(FOLDER).join(JOURNAL)).unwrap();
        assert!(is_unfinished(root.path()));
        finish(root.path()).unwrap();
        assert_eq!(read(root.path(), "a").as_deref(), Some("old"));
        assert!(!root.path().join("b").exists() && !is_unfinished(root.path()));
    }

    #[test]
    fn with_a_journal_the_change_is_finished_wherever_it_stopped() {
        for renamed in 0..=3 {
            let (root, batch) = begun();
            batch.prepare().unwrap();
            for (number, file) in ["a", "b/c/d", "b/e"].iter().enumerate().take(renamed) {
                let to = root.path().join(file);
                fs::create_dir_all(to.parent().unwrap()).unwrap();
                fs::rename(root.path().join(FOLDER).join(number.to_string()), to).unwrap();
            }
            finish(root.path()).unwrap();
            assert!(is_done(root.path()), "{renamed} renamed before");
            finish(root.path()).unwrap();
            assert!(is_done(root.path()), "{renamed} renamed before, finished twice");
        }
    }

    #[test]
    fn a_text_that_cannot_be_written_leaves_the_tree_as_it_was() {
        let (root, batch) = begun();
        // Where the journal belongs stands a folder.
        fs::create_dir_all(root.path().join(FOLDER).join(JOURNAL).join("x")).unwrap();
        let error = batch.commit().unwrap_err().to_string();
        assert!(error.contains(JOURNAL), "{error}");
        assert_eq!(read(root.path(), "a").as_deref(), Some("old"));
        assert!(!root.path().join("b").exists() && !is_unfinished(root.path()));
    }

    #[test]
    fn a_journal_leads_nowhere_else() {
        let root = tempfile::tempdir().unwrap();
        let tree = root.path().join("tree");
        fs::create_dir_all(tree.join(FOLDER)).unwrap();
        fs::write(tree.join(FOLDER).join("0"), "x").unwrap();
        fs::write(tree.join(FOLDER).join(JOURNAL), r#"["../out"]"#).unwrap();
        let error = finish(&tree).unwrap_err().to_string();
        assert!(
            error.contains("../out") && error.contains("not below the tree"),
            "{error}"
        );
        assert!(!root.path().join("out").exists());
    }
}
