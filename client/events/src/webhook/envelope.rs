//! What a body is from outside: `encrypt` around a message, a check of the address, or an event.

use std::fmt;

use bytes::Bytes;
use feishu_client::Secret;
use feishu_client::event::{Event, EventError};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::rejected::Rejected;

/// A message that is not encrypted, or no longer.
pub(super) enum Message {
    Check(Check),
    Event(Event),
}

/// The check of an address, which expects its challenge back.
///
/// Source: <https://open.feishu.cn/document/event-subscription-guide/event-subscriptions/event-subscription-configure-/choose-a-subscription-mode/send-notifications-to-developers-server>.
pub(super) struct Check {
    pub(super) challenge: String,
    pub(super) token: Option<Secret>,
}

impl Message {
    pub(super) fn read(text: Bytes) -> Result<Self, Rejected> {
        match Event::from_bytes(text.clone()) {
            Ok(event) => Ok(Message::Event(event)),
            Err(EventError::UrlVerification) => Check::read(&text).map(Message::Check).ok_or(Rejected::NotAnEvent),
            Err(EventError::Encrypted) => Err(Rejected::NoEncryptKey),
            Err(EventError::NotJson(problem)) => Err(Rejected::NotJson(problem)),
            Err(_) => Err(Rejected::NotAnEvent),
        }
    }
}

impl Check {
    /// What stands behind the JSON is not looked at.
    pub(super) fn read(text: &[u8]) -> Option<Self> {
        let message = Value::deserialize(&mut serde_json::Deserializer::from_slice(text)).ok()?;
        let text = |name| message.get(name).and_then(Value::as_str);
        (text("type")? == "url_verification").then_some(())?;
        Some(Check {
            challenge: text("challenge")?.to_owned(),
            token: text("token").map(Secret::from),
        })
    }
}

/// The text in `encrypt`. `None` if the body is an object without it.
pub(super) fn encrypted(body: &[u8]) -> Result<Option<String>, Rejected> {
    let mut json = serde_json::Deserializer::from_slice(body);
    let found = json.deserialize_any(Outside).and_then(|found| {
        json.end()?;
        Ok(found)
    });
    found.map_err(|error| {
        if error.is_data() {
            Rejected::NotAnEvent
        } else {
            Rejected::NotJson(error.to_string())
        }
    })
}

struct Outside;

impl<'de> Visitor<'de> for Outside {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(name) = members.next_key::<String>()? {
            if name == "encrypt" {
                found = Some(members.next_value()?);
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}
