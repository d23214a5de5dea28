//! Whether the lines in English are fit to be documentation.
//!
//! **In**: a tree, with its specs and lines. **Out**: what is wrong, each with file and key, and how much has a line. What a line must be
//! is told by `text`; that it belongs to something is told here.

mod text;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use feishu_spec::english::{self, English, Entry, Owner};
use feishu_spec::library::{self, Id, ProjectVersion, VersionSpecs};
use feishu_spec::models::{Models, Table};
use feishu_spec::{Content, Field};

pub use self::text::Fault;
use self::text::Kind;

/// Of so many results, rustdoc's reader sees all. Methods come before types, so one more would hide a type.
const SEEN: usize = 5;

/// A line that is not fit, or is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: PathBuf,
    /// The key in it: `operations.im.v1.pin.delete.line`.
    pub key: String,
    /// What is wrong and what was expected.
    pub what: String,
}

/// How much has a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Operations, events and contents.
    pub entries: usize,
    /// Those with a line.
    pub entries_told: usize,
    /// Members, counted once in each model, request, reply, event and content.
    pub members: usize,
    /// Those with a line.
    pub members_told: usize,
}

/// What is known of the lines of a tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// How much has a line.
    pub count: Count,
    /// The names of all members, each with how many have it.
    pub names: BTreeMap<String, usize>,
}

/// What is wrong with the lines of a tree, and how much has one. A tree without lines has no problem.
///
/// # Errors
/// Specs or lines that cannot be read.
pub fn check(tree: &Path) -> Result<Checked, feishu_spec::Error> {
    let mut checked = Checked::default();
    if !tree.join(english::FOLDER).is_dir() {
        return Ok(checked);
    }
    let mut found = BTreeMap::new();
    for version in library::project_versions(tree)? {
        let english = English::read(tree, &version)?;
        let (specs, mut errors) = VersionSpecs::read(tree, &version);
        if let Some(error) = errors.pop() {
            return Err(error);
        }
        let mut of = Version {
            file: english::file(tree, &version),
            english: &english,
            checked: &mut checked,
            found: &mut found,
        };
        of.check(&version, &specs);
    }
    everywhere(tree, &mut checked)?;
    Ok(checked)
}

/// The lines that hold wherever a member of that name stands.
fn everywhere(tree: &Path, checked: &mut Checked) -> Result<(), feishu_spec::Error> {
    let file = tree.join(english::FOLDER).join(english::MEMBERS);
    for (name, meaning) in english::members(tree)? {
        let mut problem = |key: String, what: String| {
            checked.problems.push(Problem {
                file: file.clone(),
                key,
                what,
            });
        };
        if !checked.names.contains_key(&name) {
            problem(name.clone(), "is no member of any spec: remove it".to_owned());
        }
        for (place, line) in meaning.iter().flat_map(english::Meaning::lines) {
            if let Err(fault) = text::check(Kind::Member(&name), line) {
                problem(format!("{name}.{place}"), fault.to_string());
            }
        }
    }
    Ok(())
}

struct Version<'a> {
    file: PathBuf,
    english: &'a English,
    checked: &'a mut Checked,
    /// By phrase: how much it finds in all project-versions.
    found: &'a mut BTreeMap<String, usize>,
}

impl Version<'_> {
    fn problem(&mut self, key: String, what: impl Into<String>) {
        self.checked.problems.push(Problem {
            file: self.file.clone(),
            key,
            what: what.into(),
        });
    }

    fn check(&mut self, version: &ProjectVersion, specs: &VersionSpecs) {
        let lines = self.english.version();
        let mut owners: Vec<(&str, &str, Option<&Entry>)> = Vec::new();
        for spec in &specs.endpoints {
            owners.push(("operations", &spec.id, lines.operations.get(&spec.id)));
        }
        for spec in &specs.events {
            owners.push(("events", &spec.id, lines.events.get(&spec.id)));
        }
        self.entries(&owners);
        self.gone(&owners);
        for spec in &specs.endpoints {
            let id = spec.id.as_str();
            let request: Vec<&Field> = spec.request_fields().collect();
            let entry = lines.operations.get(id);
            let key = format!("operations.{id}");
            self.members(
                Owner::Request(id),
                &request,
                entry.map(|entry| &entry.request),
                &format!("{key}.request"),
            );
            let reply: Vec<&Field> = spec.response.fields.iter().collect();
            self.members(
                Owner::Reply(id),
                &reply,
                entry.map(|entry| &entry.members),
                &format!("{key}.members"),
            );
        }
        for spec in &specs.events {
            let fields: Vec<&Field> = spec.header.iter().chain(&spec.fields).collect();
            let entry = lines.events.get(&spec.id);
            let key = format!("events.{}", spec.id);
            let members = entry.map(|entry| &entry.members);
            self.members(Owner::Event(&spec.id), &fields, members, &format!("{key}.members"));
            let answer: Vec<&Field> = spec.reply.fields.iter().collect();
            let lines = entry.map(|entry| &entry.answer);
            self.members(Owner::Answer(&spec.id), &answer, lines, &format!("{key}.answer"));
        }
        self.models(specs);
        self.contents(specs);
        self.nouns(version, specs);
    }

    fn models(&mut self, specs: &VersionSpecs) {
        let tables = specs.endpoints.iter().map(Table::of_endpoint);
        let tables: Vec<Table<'_>> = tables.chain(specs.events.iter().map(Table::of_event)).collect();
        let known = self.types(&tables, "models", &self.english.version().models, Owner::Model);
        self.unknown("models", &self.english.version().models, &known);
    }

    /// The contents of messages, and what is in them. Each content has a line.
    fn contents(&mut self, specs: &VersionSpecs) {
        let lines = &self.english.version().contents;
        let tables: Vec<Table<'_>> = specs.contents.iter().map(Table::of_content).collect();
        let mut known = self.types(&tables, "contents", lines, Owner::Content);
        let contents: BTreeSet<&str> = specs.contents.iter().map(Content::called).collect();
        for name in contents {
            let is_told = lines.get(name).is_some_and(|entry| entry.line.is_some());
            self.checked.count.entries += 1;
            self.checked.count.entries_told += usize::from(is_told);
            if !is_told {
                let what = "has no line: read its page and write what it is";
                self.problem(format!("contents.{name}"), what);
            }
        }
        for name in specs.contents.iter().flat_map(|spec| spec.unions.keys()) {
            known.insert(name);
            self.line(&format!("contents.{name}"), lines.get(name));
        }
        self.unknown("contents", lines, &known);
    }

    /// Lines that belong to no type.
    fn unknown(&mut self, kind: &str, lines: &BTreeMap<String, Entry>, known: &BTreeSet<&str>) {
        for name in lines.keys().filter(|name| !known.contains(name.as_str())) {
            self.problem(
                format!("{kind}.{name}"),
                "is no type of any spec: remove it, or correct its name",
            );
        }
    }

    fn line(&mut self, key: &str, entry: Option<&Entry>) {
        if let Some(line) = entry.and_then(|entry| entry.line.as_deref())
            && let Err(fault) = text::check(Kind::Model, line)
        {
            self.problem(format!("{key}.line"), fault.to_string());
        }
    }

    /// The types of some tables; their names.
    fn types<'t>(
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

    /// What operations and events are said to do.
    fn entries(&mut self, owners: &[(&str, &str, Option<&Entry>)]) {
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

    fn gone(&mut self, owners: &[(&str, &str, Option<&Entry>)]) {
        let lines = self.english.version();
        for (kind, entries) in [("operations", &lines.operations), ("events", &lines.events)] {
            for id in entries.keys() {
                if !owners.iter().any(|(known, other, _)| *known == kind && other == id) {
                    self.problem(format!("{kind}.{id}"), "has no spec: remove it, or correct its id");
                }
            }
        }
    }

    fn members(&mut self, owner: Owner<'_>, fields: &[&Field], lines: Option<&BTreeMap<String, String>>, key: &str) {
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

    fn nouns(&mut self, version: &ProjectVersion, specs: &VersionSpecs) {
        let ids = specs
            .endpoints
            .iter()
            .map(|spec| &spec.id)
            .chain(specs.events.iter().map(|spec| &spec.id));
        let resources: BTreeSet<String> = ids
            .filter_map(|id| Id::parse(id))
            .map(|id| format!("{}.{}.{}", version.project, version.version, id.resource))
            .collect();
        for (resource, noun) in &self.english.version().nouns {
            let key = format!("nouns.{resource}");
            if !resources.contains(resource) {
                self.problem(key.clone(), "is no resource of any spec: remove it, or correct its id");
            }
            let texts = [Some(&noun.one), Some(&noun.many), noun.means.as_ref()];
            for text in texts.into_iter().flatten() {
                if let Err(fault) = text::check(Kind::Noun, text) {
                    self.problem(key.clone(), fault.to_string());
                }
            }
        }
    }
}
