//! A tree of specs on disk: what is there, and writing what changed.
//!
//! A file is written only when its text changes, into a file beside it that is then renamed: whatever happens, each file is
//! either as it was or as it should be.

pub mod bindings;
pub mod schema;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use feishu_spec::library::{ENDPOINTS, ERRORS, EVENTS, Id};
use feishu_spec::{AnySpec, Endpoint, Event, SharedErrors, Spec};

/// A folder with `endpoints/` and `events/`.
#[derive(Clone, Debug)]
pub struct Tree {
    root: PathBuf,
    vanished: BTreeSet<String>,
}

/// What writing a file did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It held the same text.
    Same,
    /// It is new.
    New,
    /// It held another text.
    Updated,
}

/// The workspace's own tree.
const OWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");

impl Tree {
    /// The tree in a folder. The folder need not exist yet.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Tree {
            root: root.into(),
            vanished: BTreeSet::new(),
        }
    }

    /// The tree, knowing paths of pages that the site does not list any more: their specs yield to those of any page.
    #[must_use]
    pub fn without_pages(self, vanished: BTreeSet<String>) -> Self {
        Tree { vanished, ..self }
    }

    /// Whether a page is known to be gone from the site.
    #[must_use]
    pub fn has_lost(&self, page: &str) -> bool {
        self.vanished.contains(page)
    }

    /// The tree that a run without `--spec` means: the nearest `spec/endpoints` above the current directory, or else the
    /// one of the workspace that the generator was built in.
    #[must_use]
    pub fn default_root() -> PathBuf {
        let here = std::env::current_dir().unwrap_or_default();
        let near = here
            .ancestors()
            .map(|folder| folder.join("spec"))
            .find(|spec| spec.join(ENDPOINTS).is_dir());
        near.unwrap_or_else(|| PathBuf::from(OWN))
    }

    /// The folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The file of a spec; `None` when its id is none.
    #[must_use]
    pub fn file(&self, spec: &AnySpec) -> Option<PathBuf> {
        Some(self.root.join(spec.file()?))
    }

    /// The operation that exists under an id, if it can be read.
    #[must_use]
    pub fn endpoint(&self, id: &str) -> Option<Endpoint> {
        Endpoint::read(&self.root.join(ENDPOINTS).join(Id::parse(id)?.file())).ok()
    }

    /// The event that exists under an id, if it can be read.
    #[must_use]
    pub fn event(&self, id: &str) -> Option<Event> {
        Event::read(&self.root.join(EVENTS).join(Id::parse(id)?.file())).ok()
    }

    /// The general error codes that exist, if they can be read.
    #[must_use]
    pub fn shared_errors(&self) -> Option<SharedErrors> {
        SharedErrors::read(&self.root.join(ERRORS)).ok()
    }

    /// Writes a spec where its id says.
    ///
    /// # Errors
    /// A folder or file that cannot be written.
    pub fn write(&self, spec: &AnySpec) -> io::Result<Change> {
        let text = spec.text().map_err(io::Error::other)?;
        let file = self
            .file(spec)
            .ok_or_else(|| io::Error::other(format!("`{}` is no id", spec.id())))?;
        write(&file, &text)
    }
}

/// Writes a text file, if its text changes.
///
/// # Errors
/// A folder or file that cannot be written.
pub fn write(file: &Path, text: &str) -> io::Result<Change> {
    let change = match fs::read(file) {
        Ok(old) if old == text.as_bytes() => return Ok(Change::Same),
        Ok(_) => Change::Updated,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Change::New,
        Err(error) => return Err(error),
    };
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let new = file.with_extension("new");
    fs::write(&new, text)?;
    fs::rename(&new, file)?;
    Ok(change)
}
