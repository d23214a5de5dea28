//! What all steps of reading one page share: the words of its language, the problems found, the count of rows.

use feishu_spec::AnySpec;
use serde_json::Value;

use crate::interpret::page::fixups::{self, Repair, Truth};
use crate::labels::Labels;
use crate::problem::{Level, Problem, Rows, Rule, quote};

/// The state of reading one page.
pub(crate) struct Context {
    pub(crate) labels: &'static Labels,
    /// Whether to keep the page's sentences.
    pub(crate) prose: bool,
    pub(crate) problems: Vec<Problem>,
    pub(crate) rows: Rows,
    pub(crate) samples: Samples,
    /// Types of which the page gives only a name.
    pub(crate) unknown_types: usize,
    /// The id is not made by a rule.
    pub(crate) id_is_given: bool,
    /// The repairs of this page, and whether each was needed.
    pub(crate) repairs: Vec<(&'static Repair, bool)>,
}

/// The examples of a page, as far as they can be read.
#[derive(Clone, Debug, Default)]
pub struct Samples {
    /// The body of a request.
    pub request: Option<Value>,
    /// A reply.
    pub reply: Option<Value>,
    /// An event.
    pub event: Option<Value>,
    /// Contents of one kind.
    pub contents: Vec<Value>,
}

/// A spec that a page gives besides the first, with its examples.
pub type Further = (AnySpec, Samples);

/// A place on a page: the heading of a section, and a row of a table in it.
#[derive(Clone, Copy)]
pub(crate) struct Spot<'a> {
    pub(crate) section: &'a str,
    pub(crate) row: Option<usize>,
}

impl<'a> Spot<'a> {
    pub(crate) fn section(section: &'a str) -> Self {
        Spot { section, row: None }
    }

    /// `index` counts from 0.
    pub(crate) fn row(section: &'a str, index: usize) -> Self {
        Spot {
            section,
            row: Some(index + 1),
        }
    }
}

impl Context {
    pub(crate) fn new(labels: &'static Labels, prose: bool, page: Option<&str>) -> Self {
        Context {
            repairs: fixups::repairs(page).map(|repair| (repair, false)).collect(),
            labels,
            prose,
            problems: Vec::new(),
            rows: Rows::default(),
            samples: Samples::default(),
            unknown_types: 0,
            id_is_given: false,
        }
    }

    /// The name of a field, repaired where the page has a known mistake.
    pub(crate) fn repaired(&mut self, name: String) -> String {
        let truth = self.repair(&name, |truth| match truth {
            Truth::Name(name) => Some(name),
            _ => None,
        });
        truth.map_or(name, str::to_owned)
    }

    /// The type of a field, where the page has another.
    pub(crate) fn retyped(&mut self, name: &str) -> Option<&'static str> {
        self.repair(name, |truth| match truth {
            Truth::Type(kind) => Some(kind),
            _ => None,
        })
    }

    /// Whether a field may be left out, though the page says that it is required.
    pub(crate) fn is_optional(&mut self, name: &str) -> bool {
        let truth = self.repair(name, |truth| matches!(truth, Truth::Optional).then_some(()));
        truth.is_some()
    }

    fn repair<T>(&mut self, name: &str, truth: impl Fn(Truth) -> Option<T>) -> Option<T> {
        let mut repairs = self.repairs.iter_mut().filter(|(repair, _)| repair.field == name);
        repairs.find_map(|(repair, used)| {
            let truth = truth(repair.truth)?;
            *used = true;
            Some(truth)
        })
    }

    /// Reports the repairs that were not needed.
    pub(crate) fn unused_repairs(&mut self) {
        for (repair, _) in std::mem::take(&mut self.repairs).into_iter().filter(|(_, used)| !used) {
            let text = format!(
                "the repair `{:?}` ({}) does not apply any more: remove it",
                repair.truth, repair.reason
            );
            self.error(Spot::section(""), repair.field, text);
        }
    }

    pub(crate) fn say(&mut self, level: Level, place: Spot<'_>, found: &str, expected: impl Into<String>) {
        self.problems.push(Problem {
            level,
            section: place.section.to_owned(),
            row: place.row,
            found: quote(found),
            expected: expected.into(),
        });
    }

    pub(crate) fn warn(&mut self, place: Spot<'_>, found: &str, expected: impl Into<String>) {
        self.say(Level::Warning, place, found, expected);
    }

    pub(crate) fn note(&mut self, place: Spot<'_>, found: &str, expected: impl Into<String>) {
        self.say(Level::Note, place, found, expected);
    }

    pub(crate) fn error(&mut self, place: Spot<'_>, found: &str, expected: impl Into<String>) {
        self.say(Level::Error, place, found, expected);
    }

    /// Counts a type of which the page gives only a name.
    pub(crate) fn unknown_type(&mut self, place: Spot<'_>, name: &str) {
        self.unknown_types += 1;
        let told = "expected a type, or the name of one that the tables describe once: taken as any JSON, unless the platform \
                    has a model there";
        self.note(place, name, told);
    }

    /// Reports a row that is lost, and counts it.
    pub(crate) fn lost_row(&mut self, place: Spot<'_>, found: &str, expected: impl Into<String>) {
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
