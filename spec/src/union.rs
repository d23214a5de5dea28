//! A value that is one of several objects, told apart by a member that all of them have.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::field::ObjectType;
use crate::words::is_symbol;

/// One of several object types, told apart by the text of a member, the tag. Others than those listed may appear.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Union {
    /// The name of the member that tells: `tag`. No arm lists it.
    pub tag: String,
    /// What it may be, in the page's order.
    pub of: Vec<Arm>,
}

/// One of the object types of a union.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Arm {
    /// The value of the tag: `a`.
    pub value: String,
    /// A symbolic name, where the value says too little: `link`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The object type, by its name in the `types` table. It may be without members.
    #[serde(rename = "type")]
    pub kind: String,
}

impl Arm {
    /// What the arm is called.
    #[must_use]
    pub fn called(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.value)
    }
}

/// Two unions of one name that say different things of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The union's name.
    pub union: String,
    /// The numbers of the two tables, and what each says.
    pub sides: [(usize, String); 2],
}

impl Union {
    /// What is wrong with it: where, and what was expected.
    pub(crate) fn faults(&self, name: &str, types: &BTreeMap<String, ObjectType>) -> Vec<(String, String)> {
        let mut faults = Vec::new();
        let mut fault = |at: &str, what: String| faults.push((format!("unions.{name}{at}"), what));
        if !is_symbol(name) || types.contains_key(name) {
            let what = format!("`{name}` is no name of a union, expected a symbolic name that no type has");
            fault("", what);
        }
        if self.tag.is_empty() {
            fault(
                ".tag",
                "is empty, expected the name of the member that tells".to_owned(),
            );
        }
        let (mut values, mut names) = (BTreeSet::new(), BTreeSet::new());
        for (index, arm) in self.of.iter().enumerate() {
            let at = |key: &str| format!(".of[{index}].{key}");
            if arm.value.is_empty() || !values.insert(&arm.value) {
                let what = format!("`{}` is empty or stands twice, expected each value once", arm.value);
                fault(&at("value"), what);
            }
            if !is_symbol(arm.called()) || !names.insert(arm.called()) {
                let what = format!(
                    "`{}` is no symbolic name or stands twice, expected lower-case words joined by `_`",
                    arm.called()
                );
                fault(&at("name"), what);
            }
            match types.get(&arm.kind) {
                None => fault(
                    &at("type"),
                    format!("names `{}`, expected an entry of `types`", arm.kind),
                ),
                Some(object) if object.fields.iter().any(|field| field.name == self.tag) => {
                    let what = format!("has a member `{}`, expected the tag in no arm", self.tag);
                    fault(&at("type"), what);
                }
                Some(_) => {}
            }
        }
        faults
    }
}

/// A table of unions, with the `types` beside it.
pub type Table<'a> = (&'a BTreeMap<String, Union>, &'a BTreeMap<String, ObjectType>);

/// What several tables of unions say against each other: another tag, or another name or type for one value. A type is compared by what it is
/// called in the `types` beside the table.
#[must_use]
pub fn conflicts(tables: &[Table<'_>]) -> Vec<Conflict> {
    let mut said: BTreeMap<(&str, &str), (usize, String)> = BTreeMap::new();
    let mut found = Vec::new();
    for (number, (unions, types)) in tables.iter().enumerate() {
        for (name, union) in *unions {
            let arms = union.of.iter().map(|arm| {
                let kind = types
                    .get(&arm.kind)
                    .map_or(arm.kind.as_str(), |object| object.called(&arm.kind));
                (
                    arm.value.as_str(),
                    format!("{} `{kind}` for `{}`", arm.called(), arm.value),
                )
            });
            let tag = ("", format!("told by `{}`", union.tag));
            for (value, says) in std::iter::once(tag).chain(arms) {
                match said.get(&(name, value)) {
                    None => {
                        said.insert((name, value), (number, says));
                    }
                    Some(known) if known.1 != says => found.push(Conflict {
                        union: name.clone(),
                        sides: [known.clone(), (number, says)],
                    }),
                    Some(_) => {}
                }
            }
        }
    }
    found
}
