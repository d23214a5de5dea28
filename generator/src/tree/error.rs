//! Why a tree of specs, or a file beside it, cannot be read or written.

use std::io;
use std::path::{Path, PathBuf};

/// What failed: each names the file or folder, and what was done with it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder cannot be read or written.
    #[error("cannot {action} `{}`: {source}", path.display())]
    Io {
        /// What was done with it.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
    /// A file is not of its form.
    #[error("`{}` is damaged: {source}; restore it, or remove it to begin anew", path.display())]
    Json {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// A value cannot be written as JSON.
    #[error("`{}` cannot be expressed as JSON: {source}", path.display())]
    NoJson {
        /// The file that it is for.
        path: PathBuf,
        /// Why not.
        source: serde_json::Error,
    },
    /// A file that other files say more about leads out of its folder.
    #[error("`{}` names `{}`, which is not below the tree: remove the folder of the first", journal.display(), path.display())]
    Outside {
        /// The file that names the other.
        journal: PathBuf,
        /// What it names.
        path: PathBuf,
    },
    /// A spec cannot be used, or a folder of specs cannot be listed.
    #[error(transparent)]
    Spec(#[from] feishu_spec::Error),
    /// The table of the platform's names contradicts itself.
    #[error("the table of model names: {0}")]
    Models(String),
    /// A spec has an id that leads to no file.
    #[error("`{0}` is no id of an operation or event, expected `project.version.resource.method`")]
    Id(String),
    /// Specs of a project-version cannot be expanded.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Expansion(Vec<feishu_expansion::Error>),
    /// A file of the bindings does not say where the project-versions belong.
    #[error("`{}` has no line `{}` before a line `{}`: put both where its project-versions belong", file.display(), begin.trim(), end.trim())]
    NoMarkers {
        /// The file.
        file: PathBuf,
        /// The line before them.
        begin: String,
        /// The line after them.
        end: String,
    },
}

impl Error {
    /// For `map_err`: what was done with which file or folder.
    pub(crate) fn io<'a>(action: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> Self + 'a {
        move |source| Error::Io {
            action,
            path: path.to_owned(),
            source,
        }
    }
}
