//! What the platform sends to an app: events and callbacks.
//!
//! **In**: the JSON body of a message, already decrypted. **Out**: an [`Event`] whose header is the same for both shapes of
//! the message, and whose payload becomes the type that its name stands for. **What can fail**: a body that is no event, a
//! payload of another shape than documented.
//!
//! Source: <https://open.feishu.cn/document/server-docs/event-subscription-guide/overview>.

mod error;
mod kind;

use std::fmt;

use serde_json::{Map, Value};

pub use self::error::EventError;
#[doc(hidden)]
pub use self::kind::EventFacts;
pub use self::kind::{EventKind, EventPayload, EventVersion};
use crate::object;
use crate::secret::Secret;

/// A received event or callback.
///
/// Source: <https://open.feishu.cn/document/server-docs/event-subscription-guide/overview>.
///
/// ```
/// use feishu_client::event::Event;
///
/// let body = br#"{
///     "schema": "2.0",
///     "header": {"event_id": "5e3702a84e847582be8db7fb73283c02",
///                "event_type": "im.message.receive_v1",
///                "create_time": "1608725989000", "app_id": "cli_9f5343c580712544",
///                "tenant_key": "2ca1d211f64f6438"},
///     "event": {"message": {"message_id": "om_5ce6d572455d361153b7cb51da133945"}}
/// }"#;
/// let event = Event::from_slice(body)?;
/// assert_eq!(event.event_type(), "im.message.receive_v1");
/// assert_eq!(event.id(), "5e3702a84e847582be8db7fb73283c02");
/// // Readable whether or not its type is known.
/// assert_eq!(
///     event.value()["message"]["message_id"],
///     "om_5ce6d572455d361153b7cb51da133945"
/// );
/// # Ok::<(), feishu_client::event::EventError>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Event {
    header: Map<String, Value>,
    payload: Value,
    version: EventVersion,
}

impl Event {
    /// Reads the JSON body of a message.
    ///
    /// # Errors
    /// See [`EventError`].
    pub fn from_slice(body: &[u8]) -> Result<Self, EventError> {
        let value = serde_json::from_slice(body).map_err(|error| EventError::NotJson(error.to_string()))?;
        Self::from_value(value)
    }

    /// Reads a message that is already JSON.
    ///
    /// # Errors
    /// See [`EventError`].
    pub fn from_value(message: Value) -> Result<Self, EventError> {
        let Value::Object(message) = message else {
            return Err(EventError::NotAnEvent);
        };
        if message.contains_key("encrypt") {
            return Err(EventError::Encrypted);
        }
        if message.get("type").and_then(Value::as_str) == Some("url_verification") {
            return Err(EventError::UrlVerification);
        }
        let (mut header, mut beside, mut payload) = (Value::Null, Map::new(), Value::Null);
        for (name, value) in message {
            match name.as_str() {
                "header" => header = value,
                "event" => payload = value,
                _ => drop(beside.insert(name, value)),
            }
        }
        match header {
            Value::Object(header) => Ok(Event {
                header,
                payload,
                version: EventVersion::V2,
            }),
            _ if beside.contains_key("uuid") => Ok(Event {
                header: beside,
                payload,
                version: EventVersion::V1,
            }),
            _ => Err(EventError::NotAnEvent),
        }
    }

    /// The name of the event: `im.message.receive_v1`. Empty if the message has none.
    #[must_use]
    pub fn event_type(&self) -> &str {
        match self.version {
            EventVersion::V2 => self.text("event_type"),
            EventVersion::V1 => self.payload.get("type").and_then(Value::as_str).unwrap_or_default(),
        }
    }

    /// The id of the event. The platform sends an event again until it is answered, and sometimes after: drop ids that
    /// were seen.
    #[must_use]
    pub fn id(&self) -> &str {
        match self.version {
            EventVersion::V2 => self.text("event_id"),
            EventVersion::V1 => self.text("uuid"),
        }
    }

    /// When it happened, as the platform writes it: milliseconds or microseconds since 1970 in 2.0, seconds with a fraction
    /// in 1.0.
    #[must_use]
    pub fn time(&self) -> &str {
        match self.version {
            EventVersion::V2 => self.text("create_time"),
            EventVersion::V1 => self.text("ts"),
        }
    }

    /// The app that it is sent to.
    #[must_use]
    pub fn app_id(&self) -> &str {
        self.either("app_id")
    }

    /// The tenant in which it happened.
    #[must_use]
    pub fn tenant_key(&self) -> &str {
        self.either("tenant_key")
    }

    /// The verification token that the sender gave, to be compared with the one in the developer console.
    #[must_use]
    pub fn verification_token(&self) -> Option<Secret> {
        self.header.get("token").and_then(Value::as_str).map(Secret::from)
    }

    /// The shape of the message.
    #[must_use]
    pub fn version(&self) -> EventVersion {
        self.version
    }

    /// A member of the header beyond those that every event has: `resource_id`.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&Value> {
        self.header.get(name)
    }

    /// The payload as plain JSON.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.payload
    }

    /// The payload as the type that its name stands for; `None` if the event is of another kind.
    ///
    /// # Errors
    /// [`EventError::Payload`] if the event is of this kind and has another shape than documented.
    pub fn payload<T: EventPayload>(&self) -> Result<Option<T>, EventError> {
        if self.event_type() != T::KIND.event_type {
            return Ok(None);
        }
        let mut payload = T::default();
        match object::fill(&mut payload, &self.payload) {
            Ok(()) => Ok(Some(payload)),
            Err(error) => Err(EventError::Payload {
                event_type: T::KIND.event_type.to_owned(),
                problem: error.to_string(),
            }),
        }
    }

    fn text(&self, name: &str) -> &str {
        self.header.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A member that stands in the header in 2.0, and in the payload in 1.0.
    fn either(&self, name: &str) -> &str {
        match self.version {
            EventVersion::V2 => self.text(name),
            EventVersion::V1 => self.payload.get(name).and_then(Value::as_str).unwrap_or_default(),
        }
    }
}

impl fmt::Debug for Event {
    /// Without the verification token and the payload, which may be private.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("event_type", &self.event_type())
            .field("id", &self.id())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_shapes_have_one_header() {
        let second = json!({
            "schema": "2.0",
            "header": {"event_id": "e2", "event_type": "a.b_v1", "create_time": "1608725989000", "token": "planted",
                       "app_id": "cli_1", "tenant_key": "t1", "resource_id": "r"},
            "event": {"n": 1}
        });
        let first = json!({"uuid": "e1", "ts": "1502199207.7171419", "token": "planted", "type": "event_callback",
                           "event": {"type": "app_ticket", "app_id": "cli_1", "tenant_key": "t1"}});
        let (first, second) = (Event::from_value(first).unwrap(), Event::from_value(second).unwrap());
        assert_eq!(
            (first.version(), first.event_type(), first.id()),
            (EventVersion::V1, "app_ticket", "e1")
        );
        assert_eq!(
            (second.version(), second.event_type(), second.id()),
            (EventVersion::V2, "a.b_v1", "e2")
        );
        assert_eq!((first.time(), second.time()), ("1502199207.7171419", "1608725989000"));
        for event in [&first, &second] {
            assert_eq!((event.app_id(), event.tenant_key()), ("cli_1", "t1"));
            assert_eq!(event.verification_token(), Some(Secret::from("planted")));
            assert!(!format!("{event:?}").contains("planted"));
        }
        assert_eq!(second.header("resource_id"), Some(&json!("r")));
    }

    #[test]
    fn what_is_no_event_says_what_it_is() {
        assert!(matches!(Event::from_slice(b"<html>"), Err(EventError::NotJson(_))));
        assert_eq!(
            Event::from_value(json!({"encrypt": "P37w"})),
            Err(EventError::Encrypted)
        );
        let check = json!({"type": "url_verification", "challenge": "x", "token": "y"});
        assert_eq!(Event::from_value(check), Err(EventError::UrlVerification));
        for other in [json!({}), json!([]), json!({"event": {}}), json!({"header": 1})] {
            assert_eq!(Event::from_value(other), Err(EventError::NotAnEvent));
        }
    }
}
