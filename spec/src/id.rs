//! Ids and the parts of the API that have their own version.

use std::fmt;
use std::path::PathBuf;

/// The longest id, in bytes.
const LONGEST: usize = 150;

/// The parts of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id<'a> {
    /// `im`
    pub project: &'a str,
    /// `v1`
    pub version: &'a str,
    /// `pin`, or `space.node`
    pub resource: &'a str,
    /// `delete`
    pub method: &'a str,
}

impl<'a> Id<'a> {
    /// Takes `im.v1.pin.delete` apart; `None` unless it has four or more parts: those of a [`ProjectVersion`], and behind them words of
    /// letters, digits, `_` and `-`. It is a name of files too, and so has at most 150 characters.
    #[must_use]
    pub fn parse(id: &'a str) -> Option<Self> {
        if id.len() > LONGEST {
            return None;
        }
        let (project, rest) = id.split_once('.')?;
        let (version, rest) = rest.split_once('.')?;
        let (resource, method) = rest.rsplit_once('.')?;
        let names = ProjectVersion::is_one(project, version) && resource.split('.').chain([method]).all(is_word);
        names.then_some(Id {
            project,
            version,
            resource,
            method,
        })
    }

    /// Where the file with this id lives below its folder, one of [`FOLDERS`](crate::library::FOLDERS).
    #[must_use]
    pub fn file(&self) -> PathBuf {
        [
            self.project,
            self.version,
            self.resource,
            &format!("{}.json", self.method),
        ]
        .iter()
        .collect()
    }

    /// The project-version that it belongs to.
    #[must_use]
    pub fn project_version(&self) -> ProjectVersion {
        ProjectVersion {
            project: self.project.to_owned(),
            version: self.version.to_owned(),
        }
    }
}

impl fmt::Display for Id<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}.{}", self.project, self.version, self.resource, self.method)
    }
}

fn is_word(part: &str) -> bool {
    let mut bytes = part.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

/// A part of the API that has its own version: `im/v1`. A module and a feature of `feishu-api`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProjectVersion {
    /// `document_ai`
    pub project: String,
    /// `v1`
    pub version: String,
}

impl ProjectVersion {
    /// Whether a project and a version have such names: lower-case letters, digits and `_` for the project, `v` and a number for the
    /// version. Then no two have the same module or feature, in any letter case, and none has that of anything else in `feishu-api`,
    /// where no other name ends in `-v` and a number.
    #[must_use]
    pub fn is_one(project: &str, version: &str) -> bool {
        let of_project = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        let number = version.strip_prefix('v').unwrap_or_default();
        project.starts_with(|first: char| first.is_ascii_lowercase())
            && project.bytes().all(of_project)
            && !number.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Its folder in a tree, and its name for people: `document_ai/v1`.
    #[must_use]
    pub fn slug(&self) -> String {
        format!("{}/{}", self.project, self.version)
    }

    /// Its module: `document_ai_v1`.
    #[must_use]
    pub fn module(&self) -> String {
        format!("{}_{}", self.project, self.version)
    }

    /// Its feature: `document-ai-v1`.
    #[must_use]
    pub fn feature(&self) -> String {
        self.module().replace('_', "-")
    }
}

/// As the ids of what is in it begin: `document_ai.v1`.
impl fmt::Display for ProjectVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.project, self.version)
    }
}
