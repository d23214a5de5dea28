//! What a refresh keeps of the spec that exists, so that a page which changes renames nothing: the names of error codes, of object
//! types and of values, and what the page's wrapping does not tell.
//!
//! The names in Rust are kept in the same sense, over all specs of a project-version, by [`super::settle`].

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::classes::Classes;
use feishu_spec::{AnySpec, Field, Page};

/// Keeps what `old` knows more than `new`, and gives back the object types that were renamed: what the page's reading calls each, and
/// what it is called now.
pub(crate) fn keep(new: &mut AnySpec, old: &AnySpec) -> BTreeMap<String, String> {
    page(new.page_mut(), old.page());
    errors(new, old);
    let renamed = types(new, old);
    values(new, old);
    renamed
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

/// A type keeps its name where name and shape belong together without doubt: where one old and one new type have the shape.
fn types(new: &mut AnySpec, old: &AnySpec) -> BTreeMap<String, String> {
    let (Some(fresh), Some(known)) = (new.types(), old.types()) else {
        return BTreeMap::new();
    };
    let shapes = Classes::of_shapes(&[known, fresh]);
    let kept: BTreeMap<&str, &str> = shapes
        .members()
        .iter()
        .filter_map(|members| match members.as_slice() {
            [(0, old), (1, new)] => Some((*new, *old)),
            _ => None,
        })
        .collect();
    let mut taken: BTreeSet<String> = kept.values().map(|name| (*name).to_owned()).collect();
    let mut renamed = BTreeMap::new();
    for name in fresh.keys() {
        let now = match kept.get(name.as_str()) {
            Some(old) => (*old).to_owned(),
            None => free(name, &mut taken),
        };
        if now != *name {
            renamed.insert(name.clone(), now);
        }
    }
    new.rename_types(&renamed);
    renamed
}

/// The name, or the name with the least number that nobody has.
fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2_u32..).map(|number| format!("{name}_{number}"));
    let mut wanted = std::iter::once(name.to_owned()).chain(numbered);
    wanted.find(|name| taken.insert(name.clone())).unwrap_or_default()
}

/// The symbolic names of values were chosen by a person.
fn values(new: &mut AnySpec, old: &AnySpec) {
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
                value.name = known.and_then(|known| known.name.clone());
            }
        }
    }
}
