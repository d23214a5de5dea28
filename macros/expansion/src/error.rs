//! Why there are no tokens.

use std::fmt;
use std::path::PathBuf;

use feishu_spec::library::ProjectVersion;

/// Why a project-version cannot be expanded.
#[derive(Debug)]
pub enum Error {
    /// There are no specs.
    NoSpecs {
        /// The tree of specs.
        tree: PathBuf,
        /// The project-version that was asked for.
        version: ProjectVersion,
    },
    /// A spec cannot be used, or a folder of specs cannot be listed.
    Spec(feishu_spec::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoSpecs { tree, version } => write!(
                f,
                "no specs of `{slug}`: expected `endpoints/{slug}/<resource>/<method>.json` below `{}`",
                tree.display(),
                slug = version.slug(),
            ),
            Error::Spec(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}
