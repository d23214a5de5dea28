//! What stands around a payload: the header of 2.0, or the members beside it of 1.0 and of old cards.

use std::fmt;
use std::sync::OnceLock;

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::error::EventError;
use super::kind::EventVersion;
use super::name::Name;
use crate::secret::Secret;

/// The name of a click on an old card, which its message does not have.
///
/// Source: <https://open.feishu.cn/document/ukTMukTMukTM/uYzM3QjL2MzN04iNzcDN/card-callback-structure>.
const OLD_CARD: &str = "card.action.trigger_v1";

/// What was read of a message.
pub(super) struct Message {
    pub(super) version: EventVersion,
    pub(super) header: Header,
    /// JSON, as it came.
    pub(super) payload: Bytes,
    /// The payload once somebody asked for it.
    tree: OnceLock<Value>,
}

impl Message {
    /// Reads a message up to its payload, which is looked over and not read.
    pub(super) fn read(body: &Bytes) -> Result<Self, EventError> {
        // Once for all: a reader of bytes looks at each text in it.
        let text = str::from_utf8(body).map_err(|error| EventError::NotJson(error.to_string()))?;
        let mut json = serde_json::Deserializer::from_str(text);
        let parts = json.deserialize_any(Members).and_then(|parts| {
            json.end()?;
            Ok(parts)
        });
        match parts {
            Ok(parts) => parts.message(body),
            // JSON of another kind, such as a list.
            Err(error) if error.is_data() => Err(EventError::NotAnEvent),
            Err(error) => Err(EventError::NotJson(error.to_string())),
        }
    }

    /// The payload, which is a piece of what was read, and so a text.
    pub(super) fn payload(&self) -> &str {
        str::from_utf8(&self.payload).unwrap_or_default()
    }

    pub(super) fn value(&self) -> &Value {
        self.tree
            .get_or_init(|| serde_json::from_str(self.payload()).unwrap_or_default())
    }
}

impl PartialEq for Message {
    fn eq(&self, other: &Self) -> bool {
        self.version == other.version
            && self.header == other.header
            && (self.payload == other.payload || self.value() == other.value())
    }
}

/// The members of a message.
#[derive(Default)]
struct Parts<'b> {
    header: Option<Header>,
    event: Option<&'b RawValue>,
    beside: Map<String, Value>,
}

impl Parts<'_> {
    fn message(mut self, body: &Bytes) -> Result<Message, EventError> {
        if self.beside.contains_key("encrypt") {
            return Err(EventError::Encrypted);
        }
        if self.beside.get("type").and_then(Value::as_str) == Some("url_verification") {
            return Err(EventError::UrlVerification);
        }
        let payload = self
            .event
            .map_or_else(Bytes::new, |event| body.slice_ref(event.get().as_bytes()));
        if let Some(header) = self.header {
            return Ok(header.message(EventVersion::V2, payload));
        }
        if self.beside.contains_key("uuid") {
            let mut inside = serde_json::Deserializer::from_str(self.event.map_or("", RawValue::get));
            let ids = inside.deserialize_any(Ids::default()).unwrap_or_default();
            let header = Header {
                event_type: ids.event_type,
                id: text(&mut self.beside, "uuid"),
                time: text(&mut self.beside, "ts"),
                app_id: ids.app_id,
                tenant_key: ids.tenant_key,
                token: self.beside.remove("token").and_then(secret),
                others: self.beside,
            };
            return Ok(header.message(EventVersion::V1, payload));
        }
        if self.beside.contains_key("action") && self.beside.contains_key("open_message_id") {
            // Its `token` is that of the card, and belongs to the payload.
            let header = Header {
                event_type: OLD_CARD.to_owned(),
                tenant_key: text(&mut self.beside, "tenant_key"),
                ..Header::default()
            };
            return Ok(header.message(EventVersion::Card, body.clone()));
        }
        Err(EventError::NotAnEvent)
    }
}

/// What is known of an event beside its payload.
#[derive(Default, PartialEq)]
pub(super) struct Header {
    pub(super) event_type: String,
    pub(super) id: String,
    pub(super) time: String,
    pub(super) app_id: String,
    pub(super) tenant_key: String,
    pub(super) token: Option<Secret>,
    /// Members beyond these.
    pub(super) others: Map<String, Value>,
}

impl Header {
    /// Takes a member of the header of 2.0.
    fn take(&mut self, name: &str, value: Value) {
        let place = match name {
            "event_type" => &mut self.event_type,
            "event_id" => &mut self.id,
            "create_time" => &mut self.time,
            "app_id" => &mut self.app_id,
            "tenant_key" => &mut self.tenant_key,
            "token" => return self.token = secret(value),
            _ => return drop(self.others.insert(name.to_owned(), value)),
        };
        match value {
            Value::String(text) => *place = text,
            other => drop(self.others.insert(name.to_owned(), other)),
        }
    }

    fn message(self, version: EventVersion, payload: Bytes) -> Message {
        Message {
            version,
            header: self,
            payload,
            tree: OnceLock::new(),
        }
    }
}

impl<'de> Visitor<'de> for Header {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the header of an event")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<Self, A::Error> {
        while let Some(Name(name)) = members.next_key()? {
            self.take(&name, members.next_value()?);
        }
        Ok(self)
    }
}

/// What stands in the place of a header. Where it is no object, the message is of another kind.
struct MaybeHeader(Option<Header>);

impl<'de> Deserialize<'de> for MaybeHeader {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyJson).map(MaybeHeader)
    }
}

/// Reads the header in one pass: an event is received for every message that anybody writes.
struct AnyJson;

impl<'de> Visitor<'de> for AnyJson {
    type Value = Option<Header>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
        Header::default().visit_map(members).map(Some)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }
}

fn secret(token: Value) -> Option<Secret> {
    match token {
        Value::String(token) => Some(token.into()),
        _ => None,
    }
}

/// A member that is a text; another stays where it is.
fn text(members: &mut Map<String, Value>, name: &str) -> String {
    match members.get_mut(name) {
        Some(Value::String(text)) => {
            let text = std::mem::take(text);
            members.remove(name);
            text
        }
        _ => String::new(),
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Parts<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut parts = Parts::default();
        while let Some(Name(name)) = members.next_key()? {
            match &*name {
                "event" => parts.event = Some(members.next_value()?),
                "header" => parts.header = members.next_value::<MaybeHeader>()?.0,
                // The header shows that it is 2.0.
                "schema" => drop(members.next_value::<IgnoredAny>()?),
                _ => drop(parts.beside.insert(name.into_owned(), members.next_value()?)),
            }
        }
        Ok(parts)
    }
}

/// What 1.0 writes into the payload.
#[derive(Default)]
struct Ids {
    event_type: String,
    app_id: String,
    tenant_key: String,
}

impl<'de> Visitor<'de> for Ids {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the payload of an event")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<Self, A::Error> {
        while let Some(Name(name)) = members.next_key()? {
            let place = match &*name {
                "type" => &mut self.event_type,
                "app_id" => &mut self.app_id,
                "tenant_key" => &mut self.tenant_key,
                _ => {
                    members.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if let Value::String(text) = members.next_value()? {
                *place = text;
            }
        }
        Ok(self)
    }
}
