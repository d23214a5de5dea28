//! What one page about an event or a callback says.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::endpoint::{AppType, Page};
use crate::field::{Field, ObjectType, Type, field_at, is_false};

/// Something that the platform sends to an app.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The version of this format, [`SCHEMA_VERSION`](crate::SCHEMA_VERSION).
    pub schema: u32,
    /// `project.version.resource.name`, as for operations: `im.v1.message.receive`.
    pub id: String,
    /// The page's title.
    pub title: String,
    /// Where the facts come from.
    pub page: Page,
    /// The page announces that the event is history.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// Whether the sender waits for an answer.
    pub kind: EventKind,
    /// The name in the message: `im.message.receive_v1`.
    pub event_type: String,
    /// The shape of the message around the payload.
    pub version: EventVersion,
    /// The kinds of app that may subscribe.
    pub app_types: Vec<AppType>,
    /// Any one of these scopes is enough. Empty: none is needed.
    pub scopes: Vec<String>,
    /// Scopes that uncover fields of the payload.
    pub field_scopes: Vec<String>,
    /// Members of `header` beyond the six that every event has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub header: Vec<Field>,
    /// The members of the payload, `event`.
    pub fields: Vec<Field>,
    /// The whole payload, where it is not an object with known members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Type>,
    /// Members by which an event that is sent again is known, besides its id, as ways from the payload: `message.message_id`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub known_by: Vec<String>,
    /// What the app answers. Only of a callback.
    #[serde(default, skip_serializing_if = "CallbackReply::is_empty")]
    pub reply: CallbackReply,
    /// The object types that fields refer to.
    pub types: BTreeMap<String, ObjectType>,
    /// The page's summary. Kept by `--prose` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

/// What an app answers a callback with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CallbackReply {
    /// The members of the answer.
    pub fields: Vec<Field>,
    /// What members of any JSON are, as far as the page says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
}

impl CallbackReply {
    /// Whether the page says nothing of the answer.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// What is wrong with the variants: where, and what was expected.
    pub(crate) fn faults(&self, types: &BTreeMap<String, ObjectType>) -> Vec<(String, String)> {
        let mut faults = Vec::new();
        for (index, variant) in self.variants.iter().enumerate() {
            let Variant { at, by, value, kind } = variant;
            let mut fault = |key: &str, what: String| faults.push((format!("variants[{index}].{key}"), what));
            let found = field_at(&self.fields, types, at).filter(|field| field.kind == Type::Any);
            let Some((holder, _)) = at.rsplit_once('.').filter(|_| found.is_some()) else {
                fault(
                    "at",
                    format!("names `{at}`, expected a member of any JSON in an object of the reply"),
                );
                continue;
            };
            let tells = field_at(&self.fields, types, &format!("{holder}.{by}"));
            let tells = tells.filter(|field| field.kind == Type::String);
            if !tells.is_some_and(|field| field.values.iter().any(|listed| listed.value == *value)) {
                fault(
                    "by",
                    format!("names `{by}`, expected a text beside `{at}` that lists `{value}`"),
                );
            }
            if !matches!(kind, Type::Object(key) if types.contains_key(key)) {
                fault("type", format!("is `{kind}`, expected an entry of `types`"));
            }
        }
        faults
    }
}

/// What a member of any JSON is, where the member beside it that tells has one value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// The way to the member: `card.data`.
    pub at: String,
    /// The name of the member beside it that tells: `type`.
    pub by: String,
    /// Its value: `template`.
    pub value: String,
    /// What the member is then: an object type.
    #[serde(rename = "type")]
    pub kind: Type,
}

/// Whether the sender waits for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// A notice. The answer's content is ignored.
    Event,
    /// A question. The answer's content is used.
    Callback,
}

/// The shape of the message around the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum EventVersion {
    /// `uuid`, `ts`, `token` and `type` beside `event`; the name is `event.type`.
    #[serde(rename = "1.0")]
    V1,
    /// `schema` and `header` beside `event`; the name is `header.event_type`.
    #[serde(rename = "2.0")]
    V2,
}
