//! Names for the values of lists of numbers: `block_type` 3 is `heading1`.
//!
//! **In**: a spec as its page reads. **Out**: the same with a name beside each value that has one. The names stand in a reviewed
//! table ([`table`]), by project-version, field and the values that the page lists. A value of a list that the table does not know is
//! called as the page calls it, where that is English (`label`). What is left has no name, and the field stays a number.

pub(crate) mod label;
pub mod table;

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::library::Id;
use feishu_spec::{AnySpec, Field, Type};

use self::table::Entry;
use crate::problem::{Level, Problem};

/// Gives the values of lists of numbers their names by the table.
pub(crate) fn name(spec: &mut AnySpec) {
    for_each_list(spec, |entry, _, field| {
        let Some(entry) = entry else { return };
        for value in &mut field.values {
            let name = entry.values.get(&value.value).filter(|_| entry.flags.is_none());
            value.name = name.cloned();
        }
    });
}

/// The lists of numbers in which some value has no name, though the numbers are no flags.
pub(crate) fn unnamed(spec: &AnySpec) -> Vec<Problem> {
    let mut found = Vec::new();
    for_each_list(&mut spec.clone(), |entry, place, field| {
        let mut values = field.values.iter().filter(|value| value.name.is_none());
        let is_flags = entry.is_some_and(|entry| entry.flags.is_some());
        if let Some(value) = values.next().filter(|_| !is_flags) {
            found.push(Problem {
                level: Level::Warning,
                section: String::new(),
                row: None,
                found: format!("{place}.{}: {}", field.name, value.value),
                expected: "expected a name for each number: the field stays a number until `generator/data/values.json` has them"
                    .to_owned(),
            });
        }
    });
    found
}

/// Calls `visit` with each list of numbers of a spec: its entry of the table, where it stands, and its field.
pub fn for_each_list(spec: &mut AnySpec, mut visit: impl FnMut(Option<&'static Entry>, &str, &mut Field)) {
    let Some(version) = Id::parse(spec.id()).map(|id| id.project_version().to_string()) else {
        return;
    };
    let id = spec.id().to_owned();
    let holders = holders(spec);
    for (place, fields) in spec.fields_mut() {
        let holders = place.strip_prefix("types.").and_then(|name| holders.get(name));
        for field in fields.iter_mut().filter(|field| is_list_of_numbers(field)) {
            visit(table::entry(&version, &id, holders, field), &place, field);
        }
    }
}

fn is_list_of_numbers(field: &Field) -> bool {
    field.kind.innermost() == &Type::Integer && !field.values.is_empty()
}

/// The names of the members that hold an object type, by the type.
fn holders(spec: &mut AnySpec) -> BTreeMap<String, BTreeSet<String>> {
    let mut holders: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for field in spec.fields_mut().into_iter().flat_map(|(_, fields)| fields.iter()) {
        if let Type::Object(name) = field.kind.innermost() {
            holders.entry(name.clone()).or_default().insert(field.name.clone());
        }
    }
    holders
}
