//! Options that several commands share.

use std::path::PathBuf;

use clap::{Args, value_parser};
use feishu_spec::library::{self, ERRORS};

use super::Error;
use crate::live::Language;
use crate::live::site::{FEISHU, LARK};
use crate::tree::Tree;

/// Options of `refresh --live`.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "With --live")]
pub struct Live {
    /// The address of the site
    #[arg(long, requires = "live", value_name = "URL", default_value = FEISHU, help = format!("The address of the site; that of Lark is {LARK}"))]
    pub base_url: String,
    /// The folder that keeps the site's answers; by default in the user's cache folder
    #[arg(long, requires = "live", value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// Requests that may be under way at once
    #[arg(long, requires = "live", value_name = "N", default_value_t = 4, value_parser = value_parser!(u8).range(1..=64))]
    pub concurrency: u8,
    /// Requests per second; 0 for no limit
    #[arg(long, requires = "live", value_name = "N", default_value_t = 10)]
    pub rate: u32,
    /// Remove the specs of pages that the site does not list any more
    ///
    /// Removes nothing, with exit status 3, if that were more than 5 % of all specs (and more than one), or if pages cannot
    /// be fetched or entries of the directory not read: they may be the pages of those specs.
    #[arg(long, requires = "live")]
    pub prune: bool,
    /// As `--prune`, however many specs that removes
    #[arg(long, requires = "live")]
    pub prune_anyway: bool,
    /// How to ask.
    #[command(flatten)]
    pub asking: Asking,
}

/// How to ask the documentation site.
#[derive(Args, Clone, Copy, Debug)]
pub struct Asking {
    /// The language of the pages
    #[arg(long, value_enum, default_value_t)]
    pub language: Language,
    /// The longest that a document may take, in seconds, with all attempts
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = value_parser!(u64).range(1..))]
    pub timeout: u64,
    /// Attempts after a failed one
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = value_parser!(u8).range(..=20))]
    pub retries: u8,
}

/// Options of all commands.
#[derive(Args, Clone, Debug, Default)]
pub struct Common {
    /// The tree of specs; by default the nearest `spec` folder with one
    #[arg(long, value_name = "DIR")]
    pub spec: Option<PathBuf>,
    /// Print warnings and notes too
    #[arg(long, short)]
    pub verbose: bool,
}

impl Common {
    /// The tree that the options mean.
    #[must_use]
    pub fn tree(&self) -> Tree {
        Tree::new(self.spec.clone().unwrap_or_else(Tree::default_root))
    }

    /// The tree that the options mean, for a command that needs specs: a folder that is misspelled is an empty one.
    ///
    /// # Errors
    /// A tree without specs, or one that cannot be listed.
    pub fn tree_with_specs(&self) -> Result<Tree, Error> {
        let tree = self.tree();
        let root = tree.root();
        match library::project_versions(root)?.is_empty() && !root.join(ERRORS).exists() {
            true => Err(Error::NoSpecs(root.to_owned())),
            false => Ok(tree),
        }
    }
}
