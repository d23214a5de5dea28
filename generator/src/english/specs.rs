//! All lines of a project-version against its specs.

use std::collections::BTreeSet;

use feishu_spec::english::{Entry, Owner};
use feishu_spec::library::{ProjectVersion, VersionSpecs};
use feishu_spec::models::Table;
use feishu_spec::{Content, Field};

use super::version::Version;

impl Version<'_> {
    pub(super) fn check(&mut self, version: &ProjectVersion, specs: &VersionSpecs) {
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
}
