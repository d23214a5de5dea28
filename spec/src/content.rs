//! What one kind of message holds: the JSON inside a text member of a request, a reply or an event.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::content_place::ContentPlace;
use crate::endpoint::Page;
use crate::field::{Field, ObjectType, Type, field_at};
use crate::library::Id;
use crate::union::Union;

/// What one kind of message holds, in one direction.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// The version of this format, [`SCHEMA_VERSION`](crate::SCHEMA_VERSION).
    pub schema: u32,
    /// The group that it belongs to, and its kind: `im.v1.message.sent.post`.
    pub id: String,
    /// What the page calls the kind.
    pub title: String,
    /// Where the facts come from.
    pub page: Page,
    /// The value of the member that tells the kind: `post`.
    pub kind: String,
    /// Who writes it.
    pub direction: Direction,
    /// What its type is called among the contents of its project-version, where that is not the kind: lower-case words joined by `_`.
    /// All types of one name are one [model](crate::models), whatever their direction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The members of the JSON.
    pub fields: Vec<Field>,
    /// The object types that fields refer to.
    pub types: BTreeMap<String, ObjectType>,
    /// The unions that fields refer to. Those of one name in a project-version are one, with the arms of all.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub unions: BTreeMap<String, Union>,
    /// What the page says of the kind. Kept by `--prose` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

/// Who writes a content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The app, in a request.
    Sent,
    /// The platform, in a reply or an event.
    Received,
}

impl Content {
    /// What its type is called.
    #[must_use]
    pub fn called(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.kind)
    }

    /// The group that it belongs to, as a [place](ContentPlace) names it: `im.v1.message.sent`.
    #[must_use]
    pub fn group(&self) -> &str {
        self.id.rsplit_once('.').map_or("", |(group, _)| group)
    }

    /// What is wrong with it beyond its fields and types: where, and what was expected.
    pub(crate) fn faults(&self) -> Vec<(String, String)> {
        let mut faults = Vec::new();
        let mut fault = |at: &str, what: &str| faults.push((at.to_owned(), what.to_owned()));
        if self.kind.is_empty() {
            fault("kind", "is empty, expected the value of the member that tells the kind");
        }
        if self.fields.is_empty() {
            fault("fields", "is empty, expected the members of the JSON");
        }
        let unions = self.unions.iter();
        faults.extend(unions.flat_map(|(name, union)| union.faults(name, &self.types)));
        faults
    }
}

/// What is wrong with a place among these members: at which key, and what was expected.
pub(crate) fn faults_of_place(
    place: &ContentPlace,
    fields: &[Field],
    types: &BTreeMap<String, ObjectType>,
) -> Vec<(&'static str, String)> {
    let ContentPlace { of, at, by } = place;
    let mut faults = Vec::new();
    if Id::parse(&format!("{of}.kind")).is_none() {
        let what = format!("`{of}` is no group of contents, expected one such as `im.v1.message.sent`");
        faults.push(("of", what));
    }
    for (key, way) in [("at", at), ("by", by)] {
        if field_at(fields, types, way).is_none_or(|field| field.kind != Type::String) {
            faults.push((key, format!("names `{way}`, expected a text among the members")));
        }
    }
    faults
}
