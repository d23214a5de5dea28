//! Which fields are enums, which of them share one, and what it is called.
//!
//! A text field whose page lists words becomes an enum; lists of numbers stay text. Enums are open, so two lists of the same
//! field can share one when the longer holds all of the shorter. What is left different is told apart by its owner's name.

use std::collections::{BTreeMap, HashMap};

use feishu_spec::{EnumValue, Field, Type};

use super::{Kind, OpenEnum};
use crate::names::{self, Scope};

/// Collects the lists of values, by the field's name.
#[derive(Default)]
pub(super) struct EnumBook {
    lists: BTreeMap<String, Vec<Listed>>,
}

struct Listed {
    owner: String,
    values: Vec<EnumValue>,
}

/// Finds the enum of a field.
#[derive(Default)]
pub(super) struct Lookup {
    enums: HashMap<String, Vec<(usize, Vec<String>)>>,
}

impl EnumBook {
    /// Notes the values of a field that belongs to `owner`.
    pub(super) fn add(&mut self, owner: &str, field: &Field) {
        if !is_enum(field) {
            return;
        }
        let lists = self.lists.entry(field.name.clone()).or_default();
        if !lists.iter().any(|listed| same(&listed.values, &field.values)) {
            lists.push(Listed {
                owner: owner.to_owned(),
                values: distinct(&field.values),
            });
        }
    }

    /// Gives every enum its name.
    pub(super) fn finish(self, scope: &mut Scope) -> (Vec<OpenEnum>, Lookup) {
        let (mut enums, mut lookup) = (Vec::new(), Lookup::default());
        for (field, lists) in self.lists {
            let kept = keep_longest(lists);
            let plain = names::pascal(&field);
            let alone = kept.len() == 1;
            for listed in kept {
                let qualified = format!("{}{plain}", listed.owner);
                let wanted = if alone {
                    vec![plain.clone(), qualified]
                } else {
                    vec![qualified]
                };
                let values = listed.values.iter().map(|value| value.value.clone()).collect();
                lookup
                    .enums
                    .entry(field.clone())
                    .or_default()
                    .push((enums.len(), values));
                enums.push(OpenEnum {
                    name: scope.claim(&wanted),
                    field: field.clone(),
                    variants: variants(listed.values),
                });
            }
        }
        (enums, lookup)
    }
}

impl Lookup {
    /// The enum that has all values of the field.
    pub(super) fn find(&self, field: &Field) -> Option<usize> {
        if !is_enum(field) {
            return None;
        }
        let candidates = self.enums.get(&field.name)?;
        let holds_all = |values: &[String]| field.values.iter().all(|value| values.contains(&value.value));
        candidates
            .iter()
            .find(|(_, values)| holds_all(values))
            .map(|(index, _)| *index)
    }
}

/// The field's type with the enum in place of the text.
pub(super) fn over(kind: &Type, index: usize) -> Kind {
    match kind {
        Type::Array(inner) => Kind::List(Box::new(over(inner, index))),
        _ => Kind::Enum(index),
    }
}

fn is_enum(field: &Field) -> bool {
    let text = match &field.kind {
        Type::Array(inner) => inner.as_ref() == &Type::String,
        kind => kind == &Type::String,
    };
    text && field
        .values
        .iter()
        .any(|value| value.value.starts_with(|first: char| first.is_ascii_alphabetic()))
}

fn distinct(values: &[EnumValue]) -> Vec<EnumValue> {
    let mut kept: Vec<EnumValue> = Vec::new();
    for value in values {
        if !kept.iter().any(|known| known.value == value.value) {
            kept.push(value.clone());
        }
    }
    kept
}

fn same(a: &[EnumValue], b: &[EnumValue]) -> bool {
    contains(a, b) && contains(b, a)
}

fn contains(outer: &[EnumValue], inner: &[EnumValue]) -> bool {
    inner
        .iter()
        .all(|value| outer.iter().any(|known| known.value == value.value))
}

/// Drops every list that a longer one contains. Lists of one length stay in the order in which they were met.
fn keep_longest(mut lists: Vec<Listed>) -> Vec<Listed> {
    lists.sort_by_key(|listed| std::cmp::Reverse(listed.values.len()));
    let mut kept: Vec<Listed> = Vec::new();
    for listed in lists {
        if !kept.iter().any(|longer| contains(&longer.values, &listed.values)) {
            kept.push(listed);
        }
    }
    kept
}

/// Names the variants. `Unknown` is the runtime's own.
fn variants(values: Vec<EnumValue>) -> Vec<(String, EnumValue)> {
    let mut scope = Scope::default();
    scope.claim(&["Unknown".to_owned()]);
    let name = |value: &EnumValue| names::pascal(value.name.as_deref().unwrap_or(&value.value));
    values
        .into_iter()
        .map(|value| {
            let name = name(&value);
            let safe = if name == "Self" { "SelfValue".to_owned() } else { name };
            (scope.claim(&[safe.clone(), format!("{safe}Value")]), value)
        })
        .collect()
}
