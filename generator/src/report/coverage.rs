//! What a run over the documentation found, page by page: the part of the report that specs do not tell.
//!
//! It is kept beside the specs (`coverage.json`, a line per page), so that the report can be made, and checked, where no
//! page is at hand. Facts only: counts, names, types.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use feishu_spec::library::{Id, ProjectVersion};
use serde::{Deserialize, Serialize};

use crate::interpret::Kind;
use crate::locate::Form;
use crate::problem::Level;
use crate::run::Outcome;
use crate::run::agreement::{Agreement, Part};
use crate::tree::{Error, Tree, lines};

/// The file at the root of a tree.
pub const FILE: &str = "coverage.json";

/// What is known of all pages, by their path on the site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Coverage {
    /// The pages.
    pub pages: BTreeMap<String, Entry>,
}

/// What is known of one page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The id of its spec.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The ids of further specs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further: Vec<String>,
    /// Why it has none, though it describes an operation or event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without: Option<String>,
    /// Whether it describes an operation or event at all.
    #[serde(default, skip_serializing_if = "is_false")]
    pub other: bool,
    /// Whether the site does not list it any more, while its spec is kept.
    #[serde(default, skip_serializing_if = "is_false")]
    pub gone: bool,
    /// Whether it was read in the flat form of a mirror.
    #[serde(default, skip_serializing_if = "is_false")]
    pub flat: bool,
    /// Rows in its tables.
    pub rows: usize,
    /// Rows whose facts are in the spec.
    pub spec: usize,
    /// Rows that a rule keeps out of it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<String, usize>,
    /// Rows with a problem.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub problems: usize,
    /// Warnings.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub warnings: usize,
    /// Types of which the page gives only a name.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub unknown_types: usize,
    /// Examples that were compared with the spec.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
}

/// An example and where it disagrees with the spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Which part of the page.
    pub part: Part,
    /// Names that the spec does not have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// Values of another type.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<String>,
}

impl From<&Agreement> for Example {
    fn from(found: &Agreement) -> Self {
        Example {
            part: found.part,
            names: found.names.clone(),
            types: found.types.clone(),
        }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(value: &usize) -> bool {
    *value == 0
}

impl Coverage {
    /// Where a tree keeps it.
    #[must_use]
    pub fn file(tree: &Tree) -> PathBuf {
        tree.root().join(FILE)
    }

    /// Reads what a tree keeps. A tree without the file knows nothing yet.
    ///
    /// # Errors
    /// A file that cannot be read, or is not of this form.
    pub fn read(tree: &Tree) -> Result<Self, Error> {
        lines::read(&Self::file(tree))
    }

    /// The text of the file: a line per page.
    ///
    /// # Errors
    /// A value that JSON cannot express.
    pub fn text(&self) -> Result<String, Error> {
        lines::text(&self.pages, Path::new(FILE))
    }

    /// Takes in the pages of a run. Pages without a path on the site are not remembered, and of one that gives no spec the flat form
    /// tells nothing that the site's own has not told. A page with an error leaves the spec that it gave, and what is known of it.
    pub fn update(&mut self, outcomes: &[Outcome]) {
        let read = outcomes.iter().filter(|outcome| !outcome.stands && outcome.is_ok());
        for outcome in read {
            let Some(path) = &outcome.path else { continue };
            if outcome.further {
                if let Some(entry) = self.pages.get_mut(path) {
                    entry.add(outcome);
                }
                continue;
            }
            let entry = entry(outcome);
            let known = self.pages.get(path);
            if !entry.flat || entry.id.is_some() || known.is_none_or(|known| known.flat || known.id.is_some()) {
                self.pages.insert(path.clone(), entry);
            }
        }
    }

    /// The tree, told which of its pages were read in the flat form of a mirror.
    ///
    /// # Errors
    /// As [`Coverage::read`].
    pub fn tell(tree: Tree) -> Result<Tree, Error> {
        let flat = Self::read(&tree)?.flat_pages();
        Ok(tree.with_flat_pages(flat))
    }

    /// The paths of the pages that were read in the flat form.
    #[must_use]
    pub fn flat_pages(&self) -> BTreeSet<String> {
        let flat = self.pages.iter().filter(|(_, entry)| entry.flat);
        flat.map(|(path, _)| path.clone()).collect()
    }

    /// Takes in what the site lists: a page that it does not list is gone, and forgotten with its spec.
    pub fn mark(&mut self, is_listed: impl Fn(&str) -> bool, has_spec: impl Fn(&str) -> bool) {
        self.pages.retain(|path, entry| {
            entry.gone = !is_listed(path);
            !entry.gone || has_spec(path)
        });
    }
}

fn entry(outcome: &Outcome) -> Entry {
    let other = matches!(outcome.kind, None | Some(Kind::NotApi));
    let worst = outcome.problems.iter().filter(|problem| problem.section.is_empty());
    let without = worst
        .max_by_key(|problem| std::cmp::Reverse(problem.level))
        .map(|problem| problem.expected.clone());
    Entry {
        id: outcome.spec.as_ref().map(|spec| spec.id().to_owned()),
        further: Vec::new(),
        without: without.filter(|_| outcome.spec.is_none() && !other),
        other,
        flat: outcome.form == Form::Flat,
        gone: false,
        rows: outcome.rows.found,
        spec: outcome.rows.spec,
        rules: outcome
            .rows
            .rules
            .iter()
            .map(|(rule, count)| (rule.name().to_owned(), *count))
            .collect(),
        problems: outcome.rows.problems,
        warnings: warnings(outcome),
        unknown_types: outcome.unknown_types,
        examples: outcome.agreements.iter().map(Example::from).collect(),
    }
}

fn warnings(outcome: &Outcome) -> usize {
    let warnings = outcome
        .problems
        .iter()
        .filter(|problem| problem.level == Level::Warning);
    warnings.count()
}

impl Entry {
    /// Takes in a further spec of the page.
    fn add(&mut self, outcome: &Outcome) {
        let Some(spec) = &outcome.spec else { return };
        if !self.further.iter().any(|id| id == spec.id()) {
            self.further.push(spec.id().to_owned());
            self.warnings += warnings(outcome);
            self.examples.extend(outcome.agreements.iter().map(Example::from));
        }
    }

    /// The project-version of its spec.
    #[must_use]
    pub fn product(&self) -> Option<ProjectVersion> {
        Some(Id::parse(self.id.as_deref()?)?.project_version())
    }

    /// Rows under any rule.
    #[must_use]
    pub fn under_rules(&self) -> usize {
        self.rules.values().sum()
    }
}
