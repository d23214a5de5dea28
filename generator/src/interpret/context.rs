//! What all steps of reading one page share: the words of its language, the problems found, the count of rows.

use crate::labels::Labels;
use crate::problem::{Level, Problem, Rows, Rule, quote};

/// The state of reading one page.
pub(crate) struct Context {
    pub(crate) labels: &'static Labels,
    /// Whether to keep the page's sentences.
    pub(crate) prose: bool,
    pub(crate) problems: Vec<Problem>,
    pub(crate) rows: Rows,
}

/// A place on a page: the heading of a section, and a row of a table in it.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) section: &'a str,
    pub(crate) row: Option<usize>,
}

impl<'a> Place<'a> {
    pub(crate) fn section(section: &'a str) -> Self {
        Place { section, row: None }
    }

    /// `index` counts from 0.
    pub(crate) fn row(section: &'a str, index: usize) -> Self {
        Place {
            section,
            row: Some(index + 1),
        }
    }
}

impl Context {
    pub(crate) fn new(labels: &'static Labels, prose: bool) -> Self {
        Context {
            labels,
            prose,
            problems: Vec::new(),
            rows: Rows::default(),
        }
    }

    pub(crate) fn say(&mut self, level: Level, place: Place<'_>, found: &str, expected: impl Into<String>) {
        self.problems.push(Problem {
            level,
            section: place.section.to_owned(),
            row: place.row,
            found: quote(found),
            expected: expected.into(),
        });
    }

    pub(crate) fn warn(&mut self, place: Place<'_>, found: &str, expected: impl Into<String>) {
        self.say(Level::Warning, place, found, expected);
    }

    pub(crate) fn note(&mut self, place: Place<'_>, found: &str, expected: impl Into<String>) {
        self.say(Level::Note, place, found, expected);
    }

    pub(crate) fn error(&mut self, place: Place<'_>, found: &str, expected: impl Into<String>) {
        self.say(Level::Error, place, found, expected);
    }

    /// Reports a row that is lost, and counts it.
    pub(crate) fn lost_row(&mut self, place: Place<'_>, found: &str, expected: impl Into<String>) {
        self.rows.problems += 1;
        self.warn(place, found, expected);
    }

    /// Counts rows whose facts are in the spec.
    pub(crate) fn kept(&mut self, count: usize) {
        self.rows.spec += count;
    }

    /// Counts rows that a rule keeps out of the spec.
    pub(crate) fn rule(&mut self, rule: Rule, count: usize) {
        self.rows.rule(rule, count);
    }
}
