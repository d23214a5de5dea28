//! `refresh` and `add`: pages to specs, with a summary.

use std::path::Path;
use std::process::ExitCode;

use feishu_spec::{AnySpec, Foreign};

use super::Error;
use super::options::Common;
use crate::problem::Level;
use crate::report::coverage::Coverage;
use crate::report::figures::{Figures, figures};
use crate::run::source::Source;
use crate::run::{self, Outcome};
use crate::tree::{self, Tree, bindings, schema};

/// Refreshes the specs of the pages at `pages`, or of those built in. Fails when not one page could be read.
///
/// # Errors
/// Pages that cannot be listed, specs that cannot be written.
pub fn run(pages: Option<&Path>, prose: bool, common: &Common) -> Result<ExitCode, Error> {
    let sources = match pages {
        None => Source::embedded(),
        Some(path) => {
            Source::below(path).map_err(|error| format!("cannot read pages at `{}`: {error}", path.display()))?
        }
    };
    let specs = common.tree();
    let outcomes = run::refresh(&sources, &specs, prose)?;
    if pages.is_some() {
        remember(&outcomes, &specs)?;
    } else {
        println!("read the pages that are built in; `refresh --live` reads the documentation site");
    }
    finish(&outcomes, &specs, common)
}

/// Writes the spec of one saved page.
///
/// # Errors
/// A page that cannot be read, a spec that cannot be written.
pub fn add(page: &Path, prose: bool, common: &Common) -> Result<ExitCode, Error> {
    let sources = Source::below(page).map_err(|error| format!("cannot read the page `{}`: {error}", page.display()))?;
    let specs = common.tree();
    let outcomes = run::refresh(&sources, &specs, prose)?;
    added(&outcomes, &specs, common)
}

/// As [`finish`], for a page that was added. In a tree that keeps no record of its pages, such as a user's own, a spec is all that is
/// written.
pub(super) fn added(outcomes: &[Outcome], specs: &Tree, common: &Common) -> Result<ExitCode, Error> {
    if Coverage::file(specs).is_file() {
        remember(outcomes, specs)?;
    }
    let status = finish(outcomes, specs, common)?;
    let own = bindings::workspace_of(specs.root()).is_none();
    for spec in outcomes.iter().filter_map(|outcome| outcome.spec.as_ref()) {
        let Some(file) = specs.file(spec) else { continue };
        println!("{} is in {}", spec.id(), file.display());
        if own && matches!(spec, AnySpec::Endpoint(_)) {
            println!("in code: #[feishu_endpoint(spec = {:?})]", file.display().to_string());
        }
    }
    Ok(status)
}

/// Prints what came of a run, and brings the bindings up to date.
pub(super) fn finish(outcomes: &[Outcome], specs: &Tree, common: &Common) -> Result<ExitCode, Error> {
    print_problems(outcomes, common.verbose || outcomes.len() == 1);
    print_summary(outcomes);
    if let Some(workspace) = bindings::workspace_of(specs.root()) {
        for file in bindings::sync(workspace, specs.root())? {
            println!("project-versions have changed: wrote {}", file.display());
        }
    }
    let any = outcomes.iter().any(|outcome| outcome.spec.is_some());
    Ok(if any { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Updates what the report is made of, and the schemas beside the specs. The pages built in teach nothing new.
pub(super) fn remember(outcomes: &[Outcome], specs: &Tree) -> Result<(), Error> {
    let file = Coverage::file(specs);
    let mut coverage = Coverage::read(&file)?;
    coverage.update(outcomes);
    if !coverage.pages.is_empty() {
        coverage.write(&file)?;
    }
    for (file, text) in schema::files(specs)? {
        tree::write(&file, &text)?;
    }
    Ok(())
}

fn print_problems(outcomes: &[Outcome], all: bool) {
    for outcome in outcomes {
        for problem in &outcome.problems {
            if all || problem.level == Level::Error {
                eprintln!("{}: {problem}", Foreign::cut(&outcome.name, 200));
            }
        }
    }
}

fn print_summary(outcomes: &[Outcome]) {
    let (each, all) = figures(outcomes);
    println!(
        "{:28} {:>10} {:>7} {:>5} {:>8} {:>9} {:>6}",
        "product", "operations", "events", "new", "updated", "warnings", "notes"
    );
    let row = |name: &str, f: &Figures| {
        println!(
            "{name:28} {:>10} {:>7} {:>5} {:>8} {:>9} {:>6}",
            f.operations, f.events, f.new, f.updated, f.warnings, f.notes
        );
    };
    for (product, f) in &each {
        row(product, f);
    }
    row("all", &all);
    let failed = outcomes.iter().filter(|outcome| !outcome.is_ok()).count();
    let other = outcomes
        .iter()
        .filter(|outcome| outcome.is_ok() && outcome.spec.is_none())
        .count();
    println!(
        "{} pages: {other} without an operation or event of their own, {failed} with errors",
        outcomes.len()
    );
}
