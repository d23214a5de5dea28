//! The figures of a run: what the summary after it prints.

use std::collections::BTreeMap;

use feishu_spec::AnySpec;
use feishu_spec::library::Id;

use crate::problem::{Level, Rows};
use crate::run::Outcome;
use crate::tree::Change;

/// The figures of a project-version, or of a whole run.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// Operations.
    pub operations: usize,
    /// Events and callbacks.
    pub events: usize,
    /// Contents of messages.
    pub contents: usize,
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
            Some(AnySpec::Content(_)) => self.contents += 1,
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

/// The figures by project-version, sorted, and those of all together.
#[must_use]
pub fn figures(outcomes: &[Outcome]) -> (BTreeMap<String, Figures>, Figures) {
    let mut each: BTreeMap<String, Figures> = BTreeMap::new();
    let mut all = Figures::default();
    for outcome in outcomes {
        let Some(spec) = &outcome.spec else { continue };
        let product = Id::parse(spec.id()).map_or_else(|| spec.id().to_owned(), |id| id.project_version().to_string());
        each.entry(product).or_default().add(outcome);
        all.add(outcome);
    }
    (each, all)
}
