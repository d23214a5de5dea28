//! A run: many pages to many specs, on all cores.
//!
//! Pages are read in parallel and independently; then pages that claim one id are told apart, names are settled, and what changed
//! is written.

pub mod agreement;
pub mod outcome;
mod settle;
pub mod source;
mod twins;

use std::io;

use rayon::prelude::*;

use self::agreement::measure;
pub use self::outcome::Outcome;
use self::source::Source;
use crate::interpret::interpret;
use crate::locate::locate;
use crate::problem::{Level, Problem, Rows};
use crate::tree::Tree;

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
