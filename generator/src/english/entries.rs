//! What operations and events are said to do, and the phrases that find them.

use std::collections::BTreeMap;

use feishu_spec::english::Entry;

use super::text::{self, Kind};
use super::version::Version;

/// Of so many results, rustdoc's reader sees all. Methods come before types, so one more would hide a type.
const SEEN: usize = 5;

impl Version<'_> {
    /// What operations and events are said to do.
    pub(super) fn entries(&mut self, owners: &[(&str, &str, Option<&Entry>)]) {
        let mut lines: BTreeMap<&str, String> = BTreeMap::new();
        let mut phrases: BTreeMap<&str, String> = BTreeMap::new();
        for (kind, id, entry) in owners {
            let key = format!("{kind}.{id}");
            self.checked.count.entries += 1;
            let Some(entry) = entry else {
                self.problem(key, "has no line: read its page and write what it does");
                continue;
            };
            let line = entry.line.as_deref().unwrap_or_default();
            self.checked.count.entries_told += usize::from(!line.is_empty());
            let what = if *kind == "events" {
                Kind::Event
            } else {
                Kind::Operation
            };
            if let Err(fault) = text::check(what, line) {
                self.problem(format!("{key}.line"), fault.to_string());
            }
            if let Some(other) = lines.insert(line, key.clone()) {
                self.problem(
                    format!("{key}.line"),
                    format!("is the line of `{other}` too: say what tells them apart"),
                );
            }
            for phrase in &entry.search {
                if let Err(fault) = text::check(Kind::Search, phrase) {
                    self.problem(format!("{key}.search"), fault.to_string());
                }
                if let Some(other) = phrases.insert(phrase, key.clone()) {
                    self.problem(
                        format!("{key}.search"),
                        format!("`{phrase}` finds `{other}` too: expected another"),
                    );
                }
                let found = self.found.entry(phrase.clone()).or_default();
                // A request and its method; an event has no method.
                *found += if what == Kind::Operation { 2 } else { 1 };
                if *found > SEEN {
                    self.problem(
                        format!("{key}.search"),
                        format!(
                            "`{phrase}` finds more than {SEEN} items in all: expected a phrase that says which one"
                        ),
                    );
                }
            }
        }
    }

    /// Lines whose operation or event is gone.
    pub(super) fn gone(&mut self, owners: &[(&str, &str, Option<&Entry>)]) {
        let lines = self.english.version();
        for (kind, entries) in [("operations", &lines.operations), ("events", &lines.events)] {
            for id in entries.keys() {
                if !owners.iter().any(|(known, other, _)| *known == kind && other == id) {
                    self.problem(format!("{kind}.{id}"), "has no spec: remove it, or correct its id");
                }
            }
        }
    }
}
