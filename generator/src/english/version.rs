//! The lines of a project-version: what holds for those of types and members, whoever has them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use feishu_spec::Field;
use feishu_spec::english::{English, Entry, Owner};
use feishu_spec::models::{Models, Table};

use super::checked::{Checked, Problem};
use super::text::{self, Kind};

/// The lines of a project-version, while they are checked.
pub(super) struct Version<'a> {
    pub(super) file: PathBuf,
    pub(super) english: &'a English,
    pub(super) checked: &'a mut Checked,
    /// By phrase: how much it finds in all project-versions.
    pub(super) found: &'a mut BTreeMap<String, usize>,
}

impl Version<'_> {
    pub(super) fn problem(&mut self, key: String, what: impl Into<String>) {
        self.checked.problems.push(Problem {
            file: self.file.clone(),
            key,
            what: what.into(),
        });
    }

    /// Lines that belong to no type.
    pub(super) fn unknown(&mut self, kind: &str, lines: &BTreeMap<String, Entry>, known: &BTreeSet<&str>) {
        for name in lines.keys().filter(|name| !known.contains(name.as_str())) {
            self.problem(
                format!("{kind}.{name}"),
                "is no type of any spec: remove it, or correct its name",
            );
        }
    }

    pub(super) fn line(&mut self, key: &str, entry: Option<&Entry>) {
        if let Some(line) = entry.and_then(|entry| entry.line.as_deref())
            && let Err(fault) = text::check(Kind::Model, line)
        {
            self.problem(format!("{key}.line"), fault.to_string());
        }
    }

    /// The types of some tables; their names.
    pub(super) fn types<'t>(
        &mut self,
        tables: &[Table<'t>],
        kind: &str,
        lines: &BTreeMap<String, Entry>,
        owner: impl Fn(&'t str) -> Owner<'t>,
    ) -> BTreeSet<&'t str> {
        let models = Models::new(tables);
        let mut known = BTreeSet::new();
        for model in models.all() {
            let mut fields: BTreeMap<&str, &Field> = BTreeMap::new();
            for shape in &model.shapes {
                fields.extend(shape.fields.iter().map(|field| (field.name.as_str(), field)));
            }
            let fields: Vec<&Field> = fields.into_values().collect();
            let entry = lines.get(model.name);
            let key = format!("{kind}.{}", model.name);
            self.line(&key, entry);
            let members = entry.map(|entry| &entry.members);
            self.members(owner(model.name), &fields, members, &format!("{key}.members"));
            known.insert(model.name);
        }
        known
    }

    pub(super) fn members(
        &mut self,
        owner: Owner<'_>,
        fields: &[&Field],
        lines: Option<&BTreeMap<String, String>>,
        key: &str,
    ) {
        self.checked.count.members += fields.len();
        for field in fields {
            *self.checked.names.entry(field.name.clone()).or_default() += 1;
        }
        let told = fields
            .iter()
            .filter(|field| self.english.member(owner, field).is_some());
        self.checked.count.members_told += told.count();
        for (name, line) in lines.into_iter().flatten() {
            if !fields.iter().any(|field| field.name == *name) {
                self.problem(
                    format!("{key}.{name}"),
                    "is no member of it: remove it, or correct its name",
                );
            }
            if let Err(fault) = text::check(Kind::Member(name), line) {
                self.problem(format!("{key}.{name}"), fault.to_string());
            }
        }
    }
}
