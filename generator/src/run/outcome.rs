//! What became of one page.

use feishu_spec::AnySpec;

use super::agreement::Agreement;
use crate::interpret::Kind;
use crate::locate::Form;
use crate::problem::{Level, Problem, Rows, Rule};
use crate::tree::Change;
use crate::tree::names::Kept;
/// What became of one page.
#[derive(Debug)]
pub struct Outcome {
    /// What the page is called.
    pub name: String,
    /// What it is about; `None` when it could not be read at all.
    pub kind: Option<Kind>,
    /// Its path on the documentation site.
    pub path: Option<String>,
    /// In which form it is written.
    pub form: Form,
    /// Its spec.
    pub spec: Option<AnySpec>,
    /// The spec is a further one of a page that gives several. What concerns the page as a whole stands with the first.
    pub further: bool,
    /// The id of the spec is the site's or was there before, and not made by a rule.
    pub id_is_given: bool,
    /// The spec is the one that exists: it was read from a newer page, or from the same in a richer form.
    pub stands: bool,
    /// Names in the spec that do not come from the page.
    pub kept: Kept,
    /// There was such a spec, which was lost; its names are those that are remembered of it.
    pub was_lost: bool,
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
    /// Of a page that was not read yet.
    pub(crate) fn new(name: String) -> Self {
        Outcome {
            name,
            kind: None,
            path: None,
            form: Form::Site,
            spec: None,
            further: false,
            id_is_given: false,
            stands: false,
            kept: Kept::default(),
            was_lost: false,
            change: None,
            problems: Vec::new(),
            rows: Rows::default(),
            agreements: Vec::new(),
            unknown_types: 0,
            bytes: 0,
        }
    }

    /// Of a further spec of the same page.
    pub(crate) fn further(&self, spec: AnySpec, agreements: Vec<Agreement>) -> Self {
        Outcome {
            kind: self.kind,
            path: self.path.clone(),
            form: self.form,
            spec: Some(spec),
            further: true,
            id_is_given: self.id_is_given,
            agreements,
            ..Outcome::new(self.name.clone())
        }
    }

    /// Whether the page was read without an error.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.kind.is_some() && self.problems.iter().all(|problem| problem.level != Level::Error)
    }

    /// Takes the spec out, because another page has its place.
    pub(crate) fn yield_to_twin(&mut self, level: Level, expected: String) {
        self.spec = None;
        self.agreements.clear();
        self.rows.rule(Rule::Twin, self.rows.spec);
        self.rows.spec = 0;
        self.problems.push(Problem::of_page(level, expected));
    }
}
