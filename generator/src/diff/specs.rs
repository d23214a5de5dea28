//! A tree of specs, read whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use feishu_spec::library::{self, ERRORS, ProjectVersion, VersionSpecs};
use feishu_spec::{Content, Endpoint, Event, Page, SharedErrors, Spec};
use rayon::prelude::*;

use crate::report::coverage::Coverage;
use crate::tree::Tree;

/// All specs of a tree.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Specs {
    pub(super) versions: BTreeMap<ProjectVersion, VersionSpecs>,
    pub(super) errors: Option<SharedErrors>,
    /// Paths of the pages that were read in the flat form of a mirror.
    flat: BTreeSet<String>,
}

impl Specs {
    /// Reads the tree in a folder. One without specs gives none.
    ///
    /// # Errors
    /// A folder that cannot be listed, and every spec that cannot be used.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let versions = library::project_versions(root).map_err(|error| Error::Specs(vec![error]))?;
        let read: Vec<_> = versions
            .into_par_iter()
            .map(|version| (VersionSpecs::read(root, &version), version))
            .collect();
        let mut specs = Specs::default();
        let mut errors = Vec::new();
        for ((read, unusable), version) in read {
            specs.versions.insert(version, read);
            errors.extend(unusable);
        }
        specs.flat = Coverage::read(&Tree::new(root))
            .map(|known| known.flat_pages())
            .unwrap_or_default();
        let general = root.join(ERRORS);
        if general.exists() {
            match SharedErrors::read(&general) {
                Ok(read) => specs.errors = Some(read),
                Err(error) => errors.push(error),
            }
        }
        match errors.is_empty() {
            true => Ok(specs),
            false => Err(Error::Specs(errors)),
        }
    }

    /// Whether a page was read in the flat form of a mirror, as far as the tree tells.
    #[must_use]
    pub fn is_flat(&self, page: &str) -> bool {
        self.flat.contains(page)
    }

    /// Whether there is no spec at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.versions.is_empty() && self.errors.is_none()
    }

    /// The operations.
    pub fn endpoints(&self) -> impl Iterator<Item = &Endpoint> {
        self.versions.values().flat_map(|version| &version.endpoints)
    }

    /// The events.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.versions.values().flat_map(|version| &version.events)
    }

    /// The contents of messages.
    pub fn contents(&self) -> impl Iterator<Item = &Content> {
        self.versions.values().flat_map(|version| &version.contents)
    }

    /// The pages that operations, events and contents were read from.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        let endpoints = self.endpoints().map(|spec| &spec.page);
        let events = self.events().map(|spec| &spec.page);
        endpoints.chain(events).chain(self.contents().map(|spec| &spec.page))
    }
}

/// Why specs cannot be compared.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Specs that cannot be used, folders that cannot be listed.
    #[error("{}", lines(_0))]
    Specs(Vec<feishu_spec::Error>),
    /// The expansion is no Rust.
    #[error("the expansion of {0} is no Rust ({1}): this is a mistake of feishu-expansion")]
    Expansion(String, String),
}

impl Error {
    /// Names the files of a temporary folder by the revision that they come from.
    pub(super) fn below(self, folder: &Path, revision: &str) -> Self {
        let named = |mut error: feishu_spec::Error| {
            if let Ok(file) = error.file.strip_prefix(folder) {
                error.file = PathBuf::from(format!("{revision}:{}", file.display()));
            }
            error
        };
        match self {
            Error::Specs(errors) => Error::Specs(errors.into_iter().map(named).collect()),
            other => other,
        }
    }

    pub(super) fn expansion(of: &str, error: &syn::Error) -> Self {
        Error::Expansion(of.to_owned(), error.to_string())
    }
}

fn lines(errors: &[feishu_spec::Error]) -> String {
    let mut text = String::new();
    for (index, error) in errors.iter().enumerate() {
        let separator = if index == 0 { "" } else { "\n" };
        let _ = write!(text, "{separator}{error}");
    }
    text
}
