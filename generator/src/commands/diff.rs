//! `diff`: what changed between two trees of specs, and whether it breaks users.

use std::process::ExitCode;

use super::Error;
use super::options::Common;
use super::terminal::{out, say};
use crate::diff::{self, Specs, revision};

/// The exit status when something breaks. One is for errors, and two for a command line that is wrong.
const BREAKS: u8 = 3;

/// How the report is written.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// For machines
    Json,
    /// A section to paste into CHANGELOG.md
    Changelog,
}

/// Prints what changed from `old` to `new`, each a folder of specs or a git revision; without `new`, to the tree that
/// the options mean.
///
/// # Errors
/// Names that are neither, and specs that cannot be used.
pub fn run(old: &str, new: Option<&str>, format: Format, common: &Common) -> Result<ExitCode, Error> {
    let tree = common.tree();
    let old = revision::read(old, tree.root())?;
    let new = match new {
        Some(new) => revision::read(new, tree.root())?,
        None => Specs::read(tree.root())?,
    };
    let changes = diff::compare(&old, &new)?;
    match format {
        Format::Text => out(format_args!("{}", changes.to_text())),
        Format::Json => say!("{}", changes.to_json()?),
        Format::Changelog => out(format_args!("{}", changes.to_changelog())),
    }
    Ok(if changes.breaks() {
        ExitCode::from(BREAKS)
    } else {
        ExitCode::SUCCESS
    })
}
