//! Which fields are enums, and what these are called.
//!
//! A text field whose page lists words becomes an enum; lists of numbers as text stay text. An integer field becomes one where every
//! value has a name. Lists of one name are one enum, which has the values of all: what a list is called in its spec, or else its field,
//! is what it is.

use std::collections::{BTreeMap, HashMap};

use feishu_spec::models::identity;
use feishu_spec::{EnumValue, Field, Type};

use super::model::{Kind, OpenEnum};
use crate::names::{self, Scope};

/// Collects the lists of values.
#[derive(Default)]
pub(crate) struct EnumBook {
    lists: BTreeMap<Key, Listed>,
}

/// What makes lists one: whether they are of numbers, and their name.
type Key = (bool, String);

struct Listed {
    name: String,
    owner: String,
    field: String,
    values: Values,
}

/// Values in the order in which they are met, each once.
#[derive(Default)]
struct Values {
    all: Vec<EnumValue>,
    known: HashMap<String, usize>,
}

/// Finds the enum of a field.
#[derive(Default)]
pub(crate) struct Lookup {
    enums: HashMap<Key, usize>,
}

impl EnumBook {
    /// Notes the values of a field that belongs to `owner`.
    pub(super) fn add(&mut self, owner: &str, field: &Field) {
        if !is_enum(field) {
            return;
        }
        let listed = self.lists.entry(key(field)).or_insert_with(|| Listed {
            name: called(field).to_owned(),
            owner: owner.to_owned(),
            field: field.name.clone(),
            values: Values::default(),
        });
        field.values.iter().for_each(|value| listed.values.add(value));
    }

    /// Gives every enum its name; one that something else has is told apart by what holds it.
    pub(super) fn finish(self, scope: &mut Scope) -> (Vec<OpenEnum>, Lookup) {
        let (mut enums, mut lookup) = (Vec::new(), Lookup::default());
        for (key, listed) in self.lists {
            let plain = names::pascal(&listed.name);
            let numbers = key.0;
            lookup.enums.insert(key, enums.len());
            enums.push(OpenEnum {
                name: scope.claim(&[plain.clone(), format!("{}{plain}", listed.owner)]),
                field: listed.field,
                numbers,
                variants: variants(listed.values.all),
            });
        }
        (enums, lookup)
    }
}

impl Values {
    /// A value that is known may get a name that it had not.
    fn add(&mut self, value: &EnumValue) {
        match self.known.get(&value.value).and_then(|at| self.all.get_mut(*at)) {
            Some(known) => known.name = known.name.take().or_else(|| value.name.clone()),
            None => {
                self.known.insert(value.value.clone(), self.all.len());
                self.all.push(value.clone());
            }
        }
    }
}

impl Lookup {
    /// The enum of the field.
    pub(super) fn find(&self, field: &Field) -> Option<usize> {
        if !is_enum(field) {
            return None;
        }
        self.enums.get(&key(field)).copied()
    }
}

fn key(field: &Field) -> Key {
    (scalar(field) == &Type::Integer, identity(called(field)))
}

/// What the list of values of a field is called.
fn called(field: &Field) -> &str {
    field.enum_name.as_deref().unwrap_or(&field.name)
}

/// The field's type with the enum in place of the text.
pub(super) fn over(kind: &Type, index: usize) -> Kind {
    match kind {
        Type::Array(inner) => Kind::List(Box::new(over(inner, index))),
        Type::Map(inner) => Kind::Map(Box::new(over(inner, index))),
        _ => Kind::Enum(index),
    }
}

fn is_enum(field: &Field) -> bool {
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

/// Names the variants.
fn variants(values: Vec<EnumValue>) -> Vec<(String, EnumValue)> {
    let mut scope = names::variants();
    values
        .into_iter()
        .map(|value| {
            let name = names::variant(value.name.as_deref().unwrap_or(&value.value));
            (scope.claim(&[name.clone(), format!("{name}Value")]), value)
        })
        .collect()
}
