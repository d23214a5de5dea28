//! Which fields are enums, which of them share one, and what it is called.
//!
//! A text field whose page lists words becomes an enum; lists of numbers as text stay text. An integer field becomes one where
//! every value has a name. Enums are open, so two lists of the same field can share one when the longer holds all of the shorter.
//! What is left different is told apart by its owner's name, or by
//! the name that the spec has for it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use feishu_spec::{EnumValue, Field, Type};

use super::model::{Kind, OpenEnum};
use super::specs::Rivals;
use crate::names::{self, Scope};

/// Collects the lists of values.
#[derive(Default)]
pub(crate) struct EnumBook {
    lists: BTreeMap<Key, Vec<Listed>>,
    /// The lists so far, whatever the order of their values.
    seen: HashSet<(Key, BTreeSet<String>)>,
}

/// Lists that may be one enum: those that a spec calls so, first, then those of fields of one name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key {
    unnamed: bool,
    name: String,
    field: String,
    numbers: bool,
}

impl Key {
    fn of(field: &Field) -> Self {
        Key {
            unnamed: field.enum_name.is_none(),
            name: field.enum_name.clone().unwrap_or_default(),
            field: field.name.clone(),
            numbers: scalar(field) == &Type::Integer,
        }
    }
}

struct Listed {
    owner: String,
    values: Vec<EnumValue>,
}

/// Finds the enum of a field.
#[derive(Default)]
pub(crate) struct Lookup {
    enums: HashMap<Key, Vec<(usize, HashSet<String>)>>,
}

impl EnumBook {
    /// Notes the values of a field that belongs to `owner`.
    pub(super) fn add(&mut self, owner: &str, field: &Field) {
        if !is_enum(field) {
            return;
        }
        let key = Key::of(field);
        let values = field.values.iter().map(meaning).collect();
        if self.seen.insert((key.clone(), values)) {
            self.lists.entry(key).or_default().push(Listed {
                owner: owner.to_owned(),
                values: distinct(&field.values),
            });
        }
    }

    /// Gives every enum its name: the one in the spec; else that of the field, if no rival wishes for it; else that with what holds
    /// it in front.
    pub(super) fn finish(self, rivals: Rivals, scope: &mut Scope) -> (Vec<OpenEnum>, Lookup) {
        let named: HashSet<String> = self
            .lists
            .keys()
            .filter(|key| !key.unnamed && rivals == Rivals::All)
            .map(|key| key.field.clone())
            .collect();
        let (mut enums, mut lookup) = (Vec::new(), Lookup::default());
        for (key, lists) in self.lists {
            let kept = if key.unnamed {
                keep_longest(lists)
            } else {
                Vec::from_iter(union(lists))
            };
            let alone = kept.len() == 1 && !named.contains(&key.field);
            for listed in kept {
                let plain = names::pascal(if key.unnamed { &key.field } else { &key.name });
                let qualified = format!("{}{plain}", listed.owner);
                let wanted = if alone || !key.unnamed {
                    vec![plain, qualified]
                } else {
                    vec![qualified]
                };
                let values = listed.values.iter().map(meaning).collect();
                lookup.enums.entry(key.clone()).or_default().push((enums.len(), values));
                enums.push(OpenEnum {
                    name: scope.claim(&wanted),
                    field: key.field.clone(),
                    numbers: key.numbers,
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
        let candidates = self.enums.get(&Key::of(field))?;
        let holds_all = |values: &HashSet<String>| field.values.iter().all(|value| values.contains(&meaning(value)));
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
        Type::Map(inner) => Kind::Map(Box::new(over(inner, index))),
        _ => Kind::Enum(index),
    }
}

pub(super) fn is_enum(field: &Field) -> bool {
    let mut values = field.values.iter();
    match scalar(field) {
        Type::String => values.any(|value| value.value.starts_with(|first: char| first.is_ascii_alphabetic())),
        Type::Integer => {
            !field.values.is_empty() && values.all(|value| value.name.is_some() && is_integer(&value.value))
        }
        _ => false,
    }
}

/// The type of one value.
fn scalar(field: &Field) -> &Type {
    match &field.kind {
        Type::Array(inner) | Type::Map(inner) => inner,
        kind => kind,
    }
}

/// Whether the text is how an integer is written, so that no two texts are one number.
fn is_integer(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|number| number.to_string() == text)
}

/// What tells values apart: a word says itself what it means, a number does not.
fn meaning(value: &EnumValue) -> String {
    match &value.name {
        Some(name) => format!("{} {name}", value.value),
        None => value.value.clone(),
    }
}

fn distinct(values: &[EnumValue]) -> Vec<EnumValue> {
    let mut known = HashSet::new();
    let new = values.iter().filter(|value| known.insert(&value.value));
    new.cloned().collect()
}

pub(super) fn contains(outer: &[EnumValue], inner: &[EnumValue]) -> bool {
    let outer: HashSet<String> = outer.iter().map(meaning).collect();
    inner.iter().all(|value| outer.contains(&meaning(value)))
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

/// One list with the values of all.
fn union(lists: Vec<Listed>) -> Option<Listed> {
    let mut lists = lists.into_iter();
    let mut all = lists.next()?;
    let others = lists.flat_map(|list| list.values);
    let values: Vec<EnumValue> = all.values.into_iter().chain(others).collect();
    all.values = distinct(&values);
    Some(all)
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
