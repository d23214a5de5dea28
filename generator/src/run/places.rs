//! Which object types of two specs stand in the same place: reached through the same names of fields.

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::{AnySpec, Field, Type};

/// The types of `old` that stand where those of `new` stand, by the names of the new. A type that stands in several places counts by
/// the first.
pub(crate) fn types(new: &AnySpec, old: &AnySpec) -> BTreeMap<String, String> {
    let (new, old) = (lists(new), lists(old));
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let own = |place: &&String| !place.starts_with("types.");
    let mut open: Vec<(String, String)> = new
        .keys()
        .filter(own)
        .map(|place| (place.clone(), place.clone()))
        .collect();
    while let Some((here, there)) = open.pop() {
        let (Some(fields), Some(known)) = (new.get(&here), old.get(&there)) else {
            continue;
        };
        for field in fields {
            let same = known.iter().find(|known| known.name == field.name);
            let (Type::Object(now), Some(Type::Object(was))) =
                (field.kind.innermost(), same.map(|known| known.kind.innermost()))
            else {
                continue;
            };
            found.entry(now.clone()).or_insert_with(|| was.clone());
            if seen.insert((now.clone(), was.clone())) {
                open.push((format!("types.{now}"), format!("types.{was}")));
            }
        }
    }
    found
}

/// The lists of fields by place.
fn lists(spec: &AnySpec) -> BTreeMap<String, Vec<Field>> {
    let mut spec = spec.clone();
    let lists = spec.fields_mut().into_iter();
    lists.map(|(place, fields)| (place, std::mem::take(fields))).collect()
}
