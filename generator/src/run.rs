//! A run: many pages to many specs, on all cores.
//!
//! Pages are read in parallel and independently; then pages that claim one id are told apart, names are settled, and what changed
//! is written.

use std::collections::BTreeMap;
use std::io;

use rayon::prelude::*;

use crate::agreement::{Agreement, measure};
use crate::interpret::{AnySpec, Kind, interpret};
use crate::locate::locate;
use crate::problem::{Level, Problem, Rows, Rule};
use crate::settle;
use crate::source::Source;
use crate::tree::{Change, Tree};
use crate::twins;

/// What became of one page.
#[derive(Debug)]
pub struct Outcome {
    /// What the page is called.
    pub name: String,
    /// What it is about; `None` when it could not be read at all.
    pub kind: Option<Kind>,
    /// Its path on the documentation site.
    pub path: Option<String>,
    /// Its spec.
    pub spec: Option<AnySpec>,
    /// What writing the spec did.
    pub change: Option<Change>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Where its rows went.
    pub rows: Rows,
    /// How its examples agree with its spec.
    pub agreements: Vec<Agreement>,
    /// Types of which it gives only a name.
    pub unknown_types: usize,
    /// Its length in bytes.
    pub bytes: usize,
}

impl Outcome {
    /// Whether the page was read without an error.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.kind.is_some() && self.problems.iter().all(|problem| problem.level != Level::Error)
    }
}

/// Reads pages, and writes nothing.
#[must_use]
pub fn read(sources: &[Source], tree: &Tree, prose: bool) -> Vec<Outcome> {
    let mut outcomes: Vec<Outcome> = sources
        .par_iter()
        .with_max_len(1)
        .map(|source| page(source, tree, prose))
        .collect();
    twins::resolve(&mut outcomes, tree);
    settle::settle(&mut outcomes, tree);
    outcomes
}

/// Reads pages and writes the specs that changed.
///
/// # Errors
/// A spec that cannot be written. Those written before stay; no file is left half written.
pub fn refresh(sources: &[Source], tree: &Tree, prose: bool) -> io::Result<Vec<Outcome>> {
    let mut outcomes = read(sources, tree, prose);
    outcomes.par_iter_mut().with_max_len(1).try_for_each(|outcome| {
        if let Some(spec) = &outcome.spec {
            outcome.change = Some(tree.write(spec)?);
        }
        Ok::<(), io::Error>(())
    })?;
    Ok(outcomes)
}

fn page(source: &Source, tree: &Tree, prose: bool) -> Outcome {
    let mut outcome = Outcome {
        name: source.name(),
        kind: None,
        path: None,
        spec: None,
        change: None,
        problems: Vec::new(),
        rows: Rows::default(),
        agreements: Vec::new(),
        unknown_types: 0,
        bytes: 0,
    };
    let unreadable = |expected| Problem::of_page(Level::Error, expected);
    let bytes = match source.read() {
        Ok(bytes) => bytes,
        Err(error) => {
            outcome
                .problems
                .push(unreadable(format!("the file cannot be read: {error}")));
            return outcome;
        }
    };
    outcome.bytes = bytes.len();
    match locate(&bytes) {
        Err(error) => outcome.problems.push(unreadable(error.to_string())),
        Ok(page) => {
            let reading = interpret(&page, tree, prose);
            outcome.kind = Some(reading.kind);
            outcome.path = page.front.path;
            outcome.agreements = reading
                .spec
                .as_ref()
                .map(|spec| measure(spec, &reading.samples))
                .unwrap_or_default();
            outcome.spec = reading.spec;
            outcome.problems = reading.problems;
            outcome.rows = reading.rows;
            outcome.unknown_types = reading.unknown_types;
        }
    }
    outcome
}

/// The figures of a project-version, or of a whole run.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Operations.
    pub operations: usize,
    /// Events and callbacks.
    pub events: usize,
    /// New files.
    pub new: usize,
    /// Files with another text.
    pub updated: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
    /// Where the rows went.
    pub rows: Rows,
}

impl Figures {
    fn add(&mut self, outcome: &Outcome) {
        match &outcome.spec {
            Some(AnySpec::Endpoint(_)) => self.operations += 1,
            Some(AnySpec::Event(_)) => self.events += 1,
            Some(AnySpec::Errors(_)) | None => {}
        }
        match outcome.change {
            Some(Change::New) => self.new += 1,
            Some(Change::Updated) => self.updated += 1,
            Some(Change::Same) | None => {}
        }
        for problem in &outcome.problems {
            match problem.level {
                Level::Warning => self.warnings += 1,
                Level::Note => self.notes += 1,
                Level::Error => {}
            }
        }
        self.rows.add(&outcome.rows);
    }
}

/// The figures by `project.version`, sorted.
#[must_use]
pub fn figures(outcomes: &[Outcome]) -> BTreeMap<String, Figures> {
    let mut all: BTreeMap<String, Figures> = BTreeMap::new();
    for outcome in outcomes {
        let Some(spec) = &outcome.spec else { continue };
        let product: Vec<&str> = spec.id().split('.').take(2).collect();
        all.entry(product.join(".")).or_default().add(outcome);
    }
    all
}

/// Takes a spec out of an outcome, because another page has its place.
pub(crate) fn yield_to(outcome: &mut Outcome, level: Level, expected: String) {
    outcome.spec = None;
    outcome.agreements.clear();
    outcome.rows.rule(Rule::Twin, outcome.rows.spec);
    outcome.rows.spec = 0;
    outcome.problems.push(Problem::of_page(level, expected));
}
