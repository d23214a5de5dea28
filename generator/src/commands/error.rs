//! Anything that stops a command.

use std::io;
use std::path::PathBuf;

use crate::diff::{self, revision};
use crate::export::Clash;
use crate::live::crawl::Stopped;
use crate::live::fault::Fault;
use crate::live::fetch::Setup;
use crate::live::site::BadAddress;
use crate::tree;

/// Why a command stopped. Each says what failed, and where.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The tree of specs, or a file beside it.
    #[error(transparent)]
    Tree(#[from] tree::Error),
    /// A spec.
    #[error(transparent)]
    Spec(#[from] feishu_spec::Error),
    /// Two trees that cannot be compared.
    #[error(transparent)]
    Diff(#[from] diff::Error),
    /// A revision that cannot be read.
    #[error(transparent)]
    Revision(#[from] revision::Error),
    /// An address that is none of the documentation site.
    #[error(transparent)]
    Address(#[from] BadAddress),
    /// The documentation site.
    #[error(transparent)]
    Site(#[from] Fault),
    /// Fetching pages.
    #[error(transparent)]
    Crawl(Box<Stopped>),
    /// What is needed to ask the site.
    #[error(transparent)]
    Setup(#[from] Setup),
    /// Pages that cannot be listed.
    #[error("cannot read pages at `{}`: {source}", path.display())]
    Pages {
        /// The file or folder.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A folder without pages.
    #[error("there is no page below `{}`: expected files that end in `.md` or `.json`", .0.display())]
    NoPages(PathBuf),
    /// A tree without specs.
    #[error("there are no specs in `{}`, expected a folder with `endpoints`", .0.display())]
    NoSpecs(PathBuf),
    /// Rust that does not parse.
    #[error("the expansion is no Rust ({0}): this is a mistake of feishu-expansion")]
    Expansion(#[from] syn::Error),
    /// A report or document that JSON cannot express.
    #[error("the text cannot be expressed as JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// Two types of one name.
    #[error(transparent)]
    Clash(#[from] Clash),
    /// What was given on the command line means nothing.
    #[error("{0}")]
    Usage(String),
}

impl From<Stopped> for Error {
    fn from(stopped: Stopped) -> Self {
        Error::Crawl(Box::new(stopped))
    }
}
