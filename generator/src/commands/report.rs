//! `report`: coverage per project and version, printed and written beside the specs.

use std::process::ExitCode;

use super::Error;
use super::options::Common;
use super::terminal::out;
use crate::report::coverage::Coverage;
use crate::{report, tree};

/// Makes the report.
///
/// # Errors
/// A tree without specs or that cannot be read, a file that cannot be written.
pub fn run(common: &Common) -> Result<ExitCode, Error> {
    let specs = common.tree_with_specs()?;
    let coverage = Coverage::read(&specs)?;
    let text = report::make(&specs, &coverage)?;
    tree::write(&specs.root().join(report::FILE), &text)?;
    out(format_args!("{text}"));
    Ok(ExitCode::SUCCESS)
}
