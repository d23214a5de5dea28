//! What a refresh keeps of the spec that exists, so that a page which changes renames nothing: the names of error codes and of values,
//! what the page's wrapping does not tell, and what its form has lost.
//!
//! The names of types and of lists of values are kept over all specs of a project-version, by [`super::settle`].

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::{AnySpec, Field, Page};

use crate::locate::Form;
use crate::problem::{Level, Problem};

/// Keeps what `old` knows more than `new` and does not go by types.
pub(crate) fn keep(new: &mut AnySpec, old: &AnySpec) {
    page(new.page_mut(), old.page());
    errors(new, old);
}

/// Not every wrapping of a page tells its number and its address.
fn page(new: &mut Page, old: &Page) {
    if new.path == old.path {
        new.id = new.id.take().or_else(|| old.id.clone());
        new.source = new.source.take().or_else(|| old.source.clone());
    }
}

/// A code that was there keeps its name. A new one that would be called alike takes its number to its name.
fn errors(new: &mut AnySpec, old: &AnySpec) {
    let old: BTreeMap<i64, &str> = old
        .errors()
        .iter()
        .map(|error| (error.code, error.name.as_str()))
        .collect();
    let known = new.errors().iter().filter_map(|error| old.get(&error.code));
    let taken: BTreeSet<&str> = known.copied().collect();
    for error in new.errors_mut() {
        match old.get(&error.code) {
            Some(name) => error.name = (*name).to_owned(),
            None if taken.contains(error.name.as_str()) => error.name = format!("{}_{}", error.name, error.code),
            None => {}
        }
    }
}

/// A page without any code, where its spec has some, may have been cut off before its table of them, which shows nowhere else. The flat form
/// may have lost it, so that they are kept; of the site's own form, the page counts.
pub(crate) fn codes(new: &mut AnySpec, old: &AnySpec, form: Form) -> Option<Problem> {
    let AnySpec::Endpoint(new) = new else { return None };
    let count = old.errors().len();
    if count == 0 || !new.errors.is_empty() || new.page.path != old.page().path {
        return None;
    }
    let (level, what) = match form {
        Form::Flat => {
            new.errors = old.errors().to_vec();
            (Level::Note, "kept, since the page's form may have lost it")
        }
        Form::Site => (
            Level::Warning,
            "they are gone from it; if the page was cut off, save it again",
        ),
    };
    let told = format!("expected a table of error codes, of which the spec has {count}: {what}");
    Some(Problem::of_page(level, told))
}

/// The symbolic names of values were chosen by a person. The types of both are called alike where they are the same.
pub(crate) fn values(new: &mut AnySpec, old: &AnySpec) {
    let mut old = old.clone();
    let old: BTreeMap<String, &mut Vec<Field>> = old.fields_mut().into_iter().collect();
    for (place, fields) in new.fields_mut() {
        let Some(old) = old.get(&place) else { continue };
        for field in fields {
            let Some(old) = old.iter().find(|old| old.name == field.name) else {
                continue;
            };
            for value in &mut field.values {
                let known = old.values.iter().find(|old| old.value == value.value);
                if let Some(name) = known.and_then(|known| known.name.clone()) {
                    value.name = Some(name);
                }
            }
        }
    }
}

/// Keeps the facts of fields that the flat form of a page has lost, or may have: where it says nothing at all and the spec that exists
/// does. Each is told.
pub(crate) fn facts(new: &mut AnySpec, old: &AnySpec) -> Vec<Problem> {
    let mut old = old.clone();
    let old: BTreeMap<String, &mut Vec<Field>> = old.fields_mut().into_iter().collect();
    let mut told = Vec::new();
    for (place, fields) in new.fields_mut() {
        let Some(old) = old.get(&place) else { continue };
        for field in fields {
            let same = old.iter().find(|old| old.name == field.name && old.kind == field.kind);
            for fact in same.map(|old| facts_of(field, old)).unwrap_or_default() {
                told.push(Problem {
                    level: Level::Note,
                    section: String::new(),
                    row: None,
                    found: format!("{place}.{}", field.name),
                    expected: format!(
                        "expected {fact}, which the spec has: kept, since the page's form may have lost it"
                    ),
                });
            }
        }
    }
    told
}

fn facts_of(field: &mut Field, old: &Field) -> Vec<&'static str> {
    let mut kept = Vec::new();
    let mut keep = |fact, is_lost: bool| {
        if is_lost {
            kept.push(fact);
        }
        is_lost
    };
    if keep("values", field.values.is_empty() && !old.values.is_empty()) {
        field.values.clone_from(&old.values);
    }
    if keep("an example", field.example.is_none() && old.example.is_some()) {
        field.example.clone_from(&old.example);
    }
    if keep("a default", field.default.is_none() && old.default.is_some()) {
        field.default.clone_from(&old.default);
    }
    if keep("a pattern", field.pattern.is_none() && old.pattern.is_some()) {
        field.pattern.clone_from(&old.pattern);
    }
    let unbounded = |field: &Field| field.min.is_none() && field.max.is_none();
    if keep("bounds", unbounded(field) && !unbounded(old)) {
        (field.min, field.max) = (old.min.clone(), old.max.clone());
    }
    let endless = |field: &Field| field.min_length.is_none() && field.max_length.is_none();
    if keep("lengths", endless(field) && !endless(old)) {
        (field.min_length, field.max_length) = (old.min_length, old.max_length);
    }
    if keep("scopes", field.scopes.is_empty() && !old.scopes.is_empty()) {
        field.scopes.clone_from(&old.scopes);
    }
    if keep(
        "scopes of a value",
        field.value_scopes.is_empty() && !old.value_scopes.is_empty(),
    ) {
        field.value_scopes.clone_from(&old.value_scopes);
    }
    kept
}
