//! The names that specs owe to what happened before, kept beside the specs (`names.json`, a line per spec).
//!
//! A page that is read for the first time gives all names by rule. What was named before keeps its name, though the page says
//! something else by now or other specs wish for the same. While a spec exists, these names are in it. This file holds them as well,
//! so that a spec which is lost, and read from its page again, is the same spec again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use feishu_spec::library::{self, CONTENTS, ENDPOINTS, EVENTS};
use feishu_spec::{AnySpec, Content, Endpoint, Event, Spec as _};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::error::Error;
use super::lines;

/// The file at the root of a tree.
pub const FILE: &str = "names.json";

/// What is known of all specs, by their file below the root of the tree.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Names {
    specs: BTreeMap<String, Kept>,
}

/// The names of one spec that do not come from its page by rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Kept {
    /// The site's number for the page, where the page at hand does not tell it.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// The address of the page, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    /// Names of error codes.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    errors: BTreeMap<i64, String>,
    /// Names of models, by the places where they stand.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub models: BTreeMap<String, String>,
    /// Names of lists of values, likewise.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub lists: BTreeMap<String, String>,
    /// The model that the reply is as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply: Option<String>,
    /// Names of values, by place and field.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    values: BTreeMap<String, BTreeMap<String, String>>,
}

impl Names {
    /// Reads what the tree at `root` keeps. A tree without the file remembers nothing.
    ///
    /// # Errors
    /// A file that cannot be read, or is not of this form.
    pub fn read(root: &Path) -> Result<Self, Error> {
        lines::read(&root.join(FILE))
    }

    /// Reads what the tree at `root` keeps, and takes the names that stand in its specs from there: a person may have chosen one since. A
    /// spec that cannot be used keeps its line. `names` puts those of a spec into what is kept of it.
    ///
    /// # Errors
    /// As [`Names::read`], and a folder that cannot be listed.
    pub fn following_specs(root: &Path, names: impl Fn(&AnySpec, Kept) -> Kept) -> Result<Self, Error> {
        let mut all = Self::read(root)?;
        let operations = library::files(&root.join(ENDPOINTS))?;
        let operations = operations.par_iter().filter_map(|file| Endpoint::read(file).ok());
        let operations = operations.map(|spec| AnySpec::Endpoint(Box::new(spec)));
        let events = library::files(&root.join(EVENTS))?;
        let events = events.par_iter().filter_map(|file| Event::read(file).ok());
        let events = events.map(|spec| AnySpec::Event(Box::new(spec)));
        let contents = library::files(&root.join(CONTENTS))?;
        let contents = contents.par_iter().filter_map(|file| Content::read(file).ok());
        let contents = contents.map(|spec| AnySpec::Content(Box::new(spec)));
        let specs: Vec<AnySpec> = operations.chain(events).chain(contents).collect();
        for spec in &specs {
            let kept = names(spec, all.get(spec).cloned().unwrap_or_default());
            all.remember(spec, kept);
        }
        Ok(all)
    }

    /// The text of the file.
    ///
    /// # Errors
    /// A value that JSON cannot express.
    pub fn text(&self) -> Result<String, Error> {
        lines::text(&self.specs, Path::new(FILE))
    }

    /// What is kept of a spec that was there before; `None` for one that never was.
    #[must_use]
    pub fn get(&self, spec: &AnySpec) -> Option<&Kept> {
        self.specs.get(&key(spec)?)
    }

    /// Remembers a spec as it is written.
    pub fn remember(&mut self, spec: &AnySpec, kept: Kept) {
        if let Some(key) = key(spec) {
            self.specs.insert(key, kept);
        }
    }
}

/// A spec's file without its ending, the same on every system.
fn key(spec: &AnySpec) -> Option<String> {
    let file = spec.file()?.with_extension("");
    let parts: Option<Vec<&str>> = file.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

impl Kept {
    /// What `now` has that the reading of its page had not.
    #[must_use]
    pub fn between(read: &AnySpec, now: &AnySpec) -> Self {
        let first: BTreeSet<(i64, &str)> = read
            .errors()
            .iter()
            .map(|error| (error.code, error.name.as_str()))
            .collect();
        let errors = now
            .errors()
            .iter()
            .filter(|error| !first.contains(&(error.code, &error.name)));
        Kept {
            id: now.page().id.clone().filter(|_| read.page().id.is_none()),
            source: now.page().source.clone().filter(|_| read.page().source.is_none()),
            errors: errors.map(|error| (error.code, error.name.clone())).collect(),
            ..Kept::default()
        }
    }

    /// Remembers the names of values of which `now` has others than the reading of its page.
    pub fn note_values(&mut self, read: &AnySpec, now: &AnySpec) {
        let first: BTreeSet<(String, String, Option<String>)> = values(read).collect();
        for (at, value, name) in values(now).filter(|value| !first.contains(value)) {
            if let Some(name) = name {
                self.values.entry(at).or_default().insert(value, name);
            }
        }
    }

    /// Gives a spec that was just read from its page the names that are kept of it.
    pub fn restore(&self, spec: &mut AnySpec) {
        let page = spec.page_mut();
        page.id = page.id.take().or_else(|| self.id.clone());
        page.source = page.source.take().or_else(|| self.source.clone());
        for error in spec.errors_mut() {
            if let Some(name) = self.errors.get(&error.code) {
                error.name.clone_from(name);
            }
        }
    }

    /// Gives a spec the names of values that are kept of it, once its types are called as they were.
    pub fn restore_values(&self, spec: &mut AnySpec) {
        for (place, fields) in spec.fields_mut() {
            for field in fields {
                let Some(names) = self.values.get(&format!("{place}.{}", field.name)) else {
                    continue;
                };
                for value in &mut field.values {
                    let kept = names.get(&value.value).cloned();
                    value.name = kept.or(value.name.take());
                }
            }
        }
    }
}

/// All listed values, with place and field in front and the name behind.
fn values(spec: &AnySpec) -> impl Iterator<Item = (String, String, Option<String>)> {
    let mut found = Vec::new();
    for (place, fields) in spec.fields() {
        for field in fields {
            let at = format!("{place}.{}", field.name);
            let values = field.values.iter();
            found.extend(values.map(|value| (at.clone(), value.value.clone(), value.name.clone())));
        }
    }
    found.into_iter()
}
