//! `refresh` and `add`: pages to specs, with a summary.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use feishu_spec::{AnySpec, Foreign};

use super::Error;
use super::options::Common;
use super::terminal::{say, tell};
use crate::problem::Level;
use crate::report::coverage::{self, Coverage};
use crate::report::figures::{Figures, figures};
use crate::run::source::Source;
use crate::run::{self, Outcome};
use crate::tree::names;
use crate::tree::{self, Batch, Tree, bindings, schema};

/// Refreshes the specs of the pages at `pages`, or of those built in. Fails when not one page could be read.
///
/// # Errors
/// Pages that cannot be listed, specs that cannot be written.
pub fn run(pages: Option<&Path>, prose: bool, common: &Common) -> Result<ExitCode, Error> {
    let sources = match pages {
        None => Source::embedded(),
        Some(path) => below(path)?,
    };
    let specs = Coverage::tell(common.tree())?;
    let lock = specs.lock()?;
    let outcomes = run::refresh_with(&sources, &specs, prose, &lock, |outcomes, batch| match pages {
        None => follow_specs(&specs, batch),
        Some(_) => remember(outcomes, &specs, batch),
    })?;
    let written = follow(&specs)?;
    drop(lock);
    if pages.is_none() {
        say!("read the pages that are built in; `refresh --live` reads the documentation site");
    }
    Ok(finish(&outcomes, &written, common))
}

/// Writes the spec of one saved page.
///
/// # Errors
/// A page that cannot be read, a spec that cannot be written.
pub fn add(page: &Path, prose: bool, common: &Common) -> Result<ExitCode, Error> {
    added(&below(page)?, prose, common)
}

/// Writes the specs of pages that are added. In a tree that keeps no record of its pages, such as a user's own, a spec is all that is
/// written; without a spec, nothing is.
pub(super) fn added(sources: &[Source], prose: bool, common: &Common) -> Result<ExitCode, Error> {
    let specs = Coverage::tell(common.tree())?;
    let lock = specs.lock()?;
    let outcomes = run::refresh_with(sources, &specs, prose, &lock, |outcomes, batch| {
        let gives_specs = outcomes.iter().any(|outcome| outcome.spec.is_some());
        if gives_specs && Coverage::file(&specs).is_file() {
            remember(outcomes, &specs, batch)?;
        }
        Ok(())
    })?;
    let written = follow(&specs)?;
    drop(lock);
    let status = finish(&outcomes, &written, common);
    let own = bindings::workspace_of(specs.root()).is_none();
    for spec in outcomes.iter().filter_map(|outcome| outcome.spec.as_ref()) {
        let Some(file) = specs.file(spec) else { continue };
        say!("{} is in {}", spec.id(), file.display());
        if own && matches!(spec, AnySpec::Endpoint(_)) {
            say!("in code: #[feishu_endpoint(spec = {:?})]", file.display().to_string());
        }
    }
    Ok(status)
}

fn below(path: &Path) -> Result<Vec<Source>, Error> {
    let sources = Source::below(path).map_err(|source| Error::Pages {
        path: path.to_owned(),
        source,
    })?;
    match sources.is_empty() {
        true => Err(Error::NoPages(path.to_owned())),
        false => Ok(sources),
    }
}

/// Brings the bindings up to date with the specs. Gives the files that it wrote.
pub(super) fn follow(specs: &Tree) -> Result<Vec<PathBuf>, Error> {
    match bindings::workspace_of(specs.root()) {
        Some(workspace) => Ok(bindings::sync(workspace, specs.root())?),
        None => Ok(Vec::new()),
    }
}

/// Prints what came of a run, when all is written.
pub(super) fn finish(outcomes: &[Outcome], written: &[PathBuf], common: &Common) -> ExitCode {
    print_problems(outcomes, common.verbose || pages(outcomes) == 1);
    print_summary(outcomes);
    for file in written {
        say!("the bindings have changed: wrote {}", file.display());
    }
    match outcomes.iter().any(|outcome| outcome.spec.is_some()) {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

/// The pages that are built in teach nothing new, but a person may have chosen names in any spec since the last run. A tree that keeps no
/// record of its pages keeps none of names.
fn follow_specs(specs: &Tree, batch: &mut Batch) -> Result<(), tree::Error> {
    if Coverage::file(specs).is_file() {
        let names = run::names(specs)?;
        batch.put(Path::new(names::FILE), names.text()?)?;
    }
    Ok(())
}

/// Puts what stands beside the specs into a batch: the names that outlive them, what the report is made of, and the schemas.
pub(super) fn remember(outcomes: &[Outcome], specs: &Tree, batch: &mut Batch) -> Result<(), tree::Error> {
    run::remember(outcomes, specs, batch)?;
    let mut coverage = Coverage::read(specs)?;
    coverage.update(outcomes);
    if !coverage.pages.is_empty() {
        batch.put(Path::new(coverage::FILE), coverage.text()?)?;
    }
    for (file, text) in schema::files()? {
        batch.put(&file, text)?;
    }
    Ok(())
}

fn print_problems(outcomes: &[Outcome], all: bool) {
    for outcome in outcomes {
        for problem in &outcome.problems {
            if all || problem.level == Level::Error {
                tell!("{}: {problem}", Foreign::cut(&outcome.name, 200));
            }
        }
    }
}

fn print_summary(outcomes: &[Outcome]) {
    let (each, all) = figures(outcomes);
    say!(
        "{:28} {:>10} {:>7} {:>5} {:>8} {:>9} {:>6}",
        "product",
        "operations",
        "events",
        "new",
        "updated",
        "warnings",
        "notes"
    );
    let row = |name: &str, f: &Figures| {
        say!(
            "{name:28} {:>10} {:>7} {:>5} {:>8} {:>9} {:>6}",
            f.operations,
            f.events,
            f.new,
            f.updated,
            f.warnings,
            f.notes
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
    say!(
        "{} pages: {other} without an operation or event of their own, {failed} with errors",
        pages(outcomes)
    );
}

/// How many pages were read. Some give several specs.
fn pages(outcomes: &[Outcome]) -> usize {
    outcomes.iter().filter(|outcome| !outcome.further).count()
}
