//! What holds for parts that all kinds of specs have: page, id, fields, types.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::faults_of_place;
use crate::content_place::ContentPlace;
use crate::contradiction::contradictions;
use crate::endpoint::is_https;
use crate::field::{Field, ObjectType, Type};
use crate::library::Id;
use crate::models::{Models, Table};
use crate::union::Union;
use crate::words::is_symbol;
use crate::{Page, SCHEMA_VERSION};

/// A rule that does not hold: where in the JSON, and what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The JSON path: `$.parameters.path[0].name`.
    pub at: String,
    /// What is wrong and what was expected.
    pub what: String,
}

/// The unions of a spec that has none.
static NO_UNIONS: BTreeMap<String, Union> = BTreeMap::new();

/// What was found in a spec so far.
pub(super) struct Check<'a> {
    pub(super) types: &'a BTreeMap<String, ObjectType>,
    pub(super) unions: &'a BTreeMap<String, Union>,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Check<'a> {
    pub(super) fn new(types: &'a BTreeMap<String, ObjectType>) -> Self {
        Check {
            types,
            unions: &NO_UNIONS,
            problems: Vec::new(),
        }
    }

    pub(super) fn problem(&mut self, at: impl Into<String>, what: impl Into<String>) {
        self.problems.push(Problem {
            at: at.into(),
            what: what.into(),
        });
    }

    pub(super) fn head(&mut self, schema: u32, page: &Page) {
        if schema != SCHEMA_VERSION {
            self.problem("$.schema", format!("is {schema}, expected {SCHEMA_VERSION}"));
        }
        if !page.path.starts_with('/') {
            self.problem(
                "$.page.path",
                format!("`{}` is no page, expected a path that starts with `/`", page.path),
            );
        }
        if let Some(source) = page.source.as_ref().filter(|source| !is_https(source)) {
            self.problem(
                "$.page.source",
                format!("`{source}` is no address to link to, expected one that starts with `https://`"),
            );
        }
    }

    pub(super) fn id(&mut self, id: &str) {
        if Id::parse(id).is_none() {
            self.problem(
                "$.id",
                format!("`{id}` is no id, expected `project.version.resource.method`, such as `im.v1.pin.delete`"),
            );
        }
    }

    pub(super) fn symbol(&mut self, at: String, name: &str) {
        self.problem(
            at,
            format!("`{name}` is no symbolic name, expected lower-case words joined by `_`"),
        );
    }

    pub(super) fn payload(&mut self, at: &str, fields: &[Field], value: Option<&Type>) {
        self.fields(&format!("{at}.fields"), fields);
        let Some(value) = value else { return };
        self.kind(&format!("{at}.value"), value);
        if !fields.is_empty() {
            self.problem(
                format!("{at}.value"),
                "stands beside `fields`, expected only one of the two",
            );
        }
    }

    pub(super) fn fields(&mut self, at: &str, fields: &[Field]) {
        let mut names = BTreeSet::new();
        for (index, field) in fields.iter().enumerate() {
            let at = format!("{at}[{index}]");
            if field.name.is_empty() {
                self.problem(format!("{at}.name"), "is empty, expected the name on the wire");
            }
            if !names.insert(&field.name) {
                self.problem(
                    format!("{at}.name"),
                    format!("`{}` stands twice, expected each name once", field.name),
                );
            }
            self.kind(&format!("{at}.type"), &field.kind);
            for found in contradictions(field) {
                self.problem(format!("{at}.{}", found.fact.key(field)), found.what);
            }
            self.values(&format!("{at}.values"), field);
        }
    }

    /// The names of values become the variants of one enum.
    fn values(&mut self, at: &str, field: &Field) {
        let mut names = BTreeSet::new();
        for (index, value) in field.values.iter().enumerate() {
            let Some(name) = &value.name else { continue };
            let at = format!("{at}[{index}].name");
            if !names.insert(name) {
                self.problem(&at, format!("`{name}` stands twice, expected each name once"));
            }
            if !is_symbol(name) {
                self.symbol(at, name);
            }
        }
    }

    fn kind(&mut self, at: &str, kind: &Type) {
        match kind.innermost() {
            Type::Object(name) if !self.types.contains_key(name) => {
                self.problem(at, format!("names `{name}`, expected an entry of `types`"));
            }
            Type::Union(name) if !self.unions.contains_key(name) => {
                self.problem(at, format!("names `{name}`, expected an entry of `unions`"));
            }
            _ => {}
        }
    }

    pub(super) fn place(&mut self, holder: &str, place: Option<&ContentPlace>, fields: &[Field]) {
        let Some(place) = place else { return };
        for (key, what) in faults_of_place(place, fields, self.types) {
            self.problem(format!("{holder}.content.{key}"), what);
        }
    }

    /// Bytes travel in a multipart body and nowhere else.
    pub(super) fn no_files(&mut self, at: &str, fields: &[Field]) {
        for (index, field) in fields.iter().enumerate() {
            if field.kind.innermost() == &Type::File {
                let what = "is `file`, expected it only in a multipart body";
                self.problem(format!("{at}[{index}].type"), what);
            }
        }
    }

    pub(super) fn types(&mut self) {
        for (name, object) in self.types {
            if !is_symbol(name) {
                self.symbol(format!("$.types.{name}"), name);
            }
            let at = format!("$.types.{name}.fields");
            self.fields(&at, &object.fields);
            self.place(&format!("$.types.{name}"), object.content.as_ref(), &object.fields);
            self.no_files(&at, &object.fields);
        }
    }

    /// Types that are called alike are one, so they may not say two things of a member.
    pub(super) fn models(&mut self, table: Table<'_>) {
        for conflict in Models::new(&[table]).conflicts() {
            let [(_, one), (_, other)] = conflict.sides;
            self.problem(
                format!("$.types.{}.fields.{}", conflict.model, conflict.member),
                format!("is {one} and {other} in types of one name, expected one of the two, or another `name`"),
            );
        }
    }
}
