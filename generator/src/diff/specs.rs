//! A tree of specs, read whole.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use feishu_spec::library::{self, ENDPOINTS, ERRORS, EVENTS, Id, ProjectVersion};
use feishu_spec::{Endpoint, Event, Page, SharedErrors, Spec};
use rayon::prelude::*;

/// All specs of a tree.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Specs {
    pub(super) versions: BTreeMap<ProjectVersion, Version>,
    pub(super) errors: Option<SharedErrors>,
}

/// The specs of a project-version, by id.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Version {
    pub(super) endpoints: BTreeMap<String, Endpoint>,
    pub(super) events: BTreeMap<String, Event>,
}

impl Specs {
    /// Reads the tree in a folder. One without specs gives none.
    ///
    /// # Errors
    /// A folder that cannot be listed, and every spec that cannot be used.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let mut specs = Specs::default();
        for spec in read_all::<Endpoint>(&root.join(ENDPOINTS))? {
            specs.add_endpoint(spec);
        }
        for spec in read_all::<Event>(&root.join(EVENTS))? {
            specs.add_event(spec);
        }
        let errors = root.join(ERRORS);
        if errors.exists() {
            specs.errors = Some(SharedErrors::read(&errors).map_err(|error| Error::Specs(vec![error]))?);
        }
        Ok(specs)
    }

    /// Whether there is no spec at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.versions.is_empty() && self.errors.is_none()
    }

    /// The operations.
    pub fn endpoints(&self) -> impl Iterator<Item = &Endpoint> {
        self.versions.values().flat_map(|version| version.endpoints.values())
    }

    /// The events.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.versions.values().flat_map(|version| version.events.values())
    }

    /// The pages that operations and events were read from.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        let endpoints = self.endpoints().map(|spec| &spec.page);
        endpoints.chain(self.events().map(|spec| &spec.page))
    }

    /// Adds an operation, in the place of the one that has its id.
    pub fn add_endpoint(&mut self, spec: Endpoint) {
        let version = self.version_of(&spec.id);
        version.endpoints.insert(spec.id.clone(), spec);
    }

    /// Adds an event, in the place of the one that has its id.
    pub fn add_event(&mut self, spec: Event) {
        let version = self.version_of(&spec.id);
        version.events.insert(spec.id.clone(), spec);
    }

    fn version_of(&mut self, id: &str) -> &mut Version {
        let (project, version) = Id::parse(id).map_or((id, ""), |id| (id.project, id.version));
        let version = ProjectVersion {
            project: project.to_owned(),
            version: version.to_owned(),
        };
        self.versions.entry(version).or_default()
    }
}

fn read_all<T: Spec + Send>(folder: &Path) -> Result<Vec<T>, Error> {
    let files = library::files(folder).map_err(|error| Error::List {
        folder: folder.to_owned(),
        error,
    })?;
    let read: Vec<_> = files.par_iter().map(|file| T::read(file)).collect();
    let (mut specs, mut errors) = (Vec::new(), Vec::new());
    for result in read {
        match result {
            Ok(spec) => specs.push(spec),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() {
        Ok(specs)
    } else {
        Err(Error::Specs(errors))
    }
}

/// Why specs cannot be compared.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A folder that cannot be listed.
    #[error("cannot list the specs in `{}`: {error}", folder.display())]
    List {
        /// The folder.
        folder: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// Specs that cannot be used.
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
