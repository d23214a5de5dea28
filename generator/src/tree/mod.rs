//! A tree of specs on disk: what is there, and writing what changed.
//!
//! [`known`] tells what a tree has of a page or an operation.
//! One process writes a tree at a time ([`lock`]), and what a run changes it changes all at once ([`batch`]). Beside the specs stand
//! [`names`], which outlive them, and the [`schema`]s; the [`bindings`] follow the specs.

pub mod batch;
pub mod bindings;
pub mod error;
pub mod known;
pub(crate) mod lines;
pub mod lock;
pub mod names;
pub mod schema;
pub mod write;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use feishu_spec::library::ENDPOINTS;
use feishu_spec::{AnySpec, Content, Endpoint, Event, SharedErrors, Spec};

use crate::locate::Form;

pub use self::batch::Batch;
pub use self::error::Error;
pub use self::lock::Lock;
pub use self::write::{Change, write};

/// A folder with `endpoints/`, `events/` and `contents/`.
#[derive(Clone, Debug)]
pub struct Tree {
    root: PathBuf,
    vanished: BTreeSet<String>,
    flat: BTreeSet<String>,
}

/// The workspace's own tree.
const OWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");

impl Tree {
    /// The tree in a folder. The folder need not exist yet.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Tree {
            root: root.into(),
            vanished: BTreeSet::new(),
            flat: BTreeSet::new(),
        }
    }

    /// The tree, knowing paths of pages that the site does not list any more: their specs yield to those of any page.
    #[must_use]
    pub fn without_pages(self, vanished: BTreeSet<String>) -> Self {
        Tree { vanished, ..self }
    }

    /// The tree, knowing paths of pages whose specs were read from the flat form of a mirror.
    #[must_use]
    pub fn with_flat_pages(self, flat: BTreeSet<String>) -> Self {
        Tree { flat, ..self }
    }

    /// In which form the page was whose spec exists.
    #[must_use]
    pub fn form(&self, page: &str) -> Form {
        match self.flat.contains(page) {
            true => Form::Flat,
            false => Form::Site,
        }
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

    /// The spec that exists where this one belongs; `None` where none does.
    ///
    /// # Errors
    /// A spec that exists and cannot be used.
    pub fn existing(&self, spec: &AnySpec) -> Result<Option<AnySpec>, feishu_spec::Error> {
        let Some(file) = self.file(spec).filter(|file| file.exists()) else {
            return Ok(None);
        };
        Ok(Some(match spec {
            AnySpec::Endpoint(_) => AnySpec::Endpoint(Box::new(Endpoint::read(&file)?)),
            AnySpec::Event(_) => AnySpec::Event(Box::new(Event::read(&file)?)),
            AnySpec::Content(_) => AnySpec::Content(Box::new(Content::read(&file)?)),
            AnySpec::Errors(_) => AnySpec::Errors(Box::new(SharedErrors::read(&file)?)),
        }))
    }

    /// Takes the right to write the tree, and finishes what an interrupted run began to write.
    ///
    /// # Errors
    /// A folder or file that cannot be written.
    pub fn lock(&self) -> Result<Lock, Error> {
        let lock = Lock::take(&self.root)?;
        batch::finish(&self.root)?;
        Ok(lock)
    }

    /// Takes a spec into a batch, where its id says.
    ///
    /// # Errors
    /// An id that leads to no file, a value that JSON cannot express, a file that exists and cannot be read.
    pub fn put(&self, spec: &AnySpec, batch: &mut Batch) -> Result<Change, Error> {
        let file = spec.file().ok_or_else(|| Error::Id(spec.id().to_owned()))?;
        batch.put(&file, spec.text()?)
    }
}
