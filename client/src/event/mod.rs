//! What the platform sends to an app: events and callbacks.
//!
//! **In**: the JSON body of a message, already decrypted. **Out**: an [`Event`] whose header is the same for both shapes of
//! the message, and whose payload becomes the type that its name stands for. **What can fail**: a body that is no event, a
//! payload of another shape than documented.
//!
//! Source: <https://open.feishu.cn/document/server-docs/event-subscription-guide/overview>.

mod error;
mod kind;
mod member;
mod message;
mod name;
mod time;

use std::fmt;
use std::hint::black_box;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use serde_json::Value;

pub use self::error::EventError;
#[doc(hidden)]
pub use self::kind::EventFacts;
pub use self::kind::{CallbackPayload, EventKind, EventPayload, EventVersion, Sample};
use self::message::Message;
use crate::object;
use crate::secret::Secret;

/// A received event or callback.
///
/// Only the header is read at first. The payload is kept as it came, and becomes a type ([`payload`](Self::payload)) or plain JSON
/// ([`value`](Self::value)) when it is asked for.
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
///
/// Cheap to clone: clones share what was read.
#[derive(Clone)]
pub struct Event(Arc<Message>);

impl Event {
    /// Reads the JSON body of a message.
    ///
    /// # Errors
    /// See [`EventError`].
    pub fn from_slice(body: &[u8]) -> Result<Self, EventError> {
        Self::from_bytes(Bytes::copy_from_slice(body))
    }

    /// Reads the JSON body of a message, of which the event keeps the part that is its payload.
    ///
    /// # Errors
    /// See [`EventError`].
    pub fn from_bytes(body: impl Into<Bytes>) -> Result<Self, EventError> {
        Message::read(&body.into()).map(|message| Event(Arc::new(message)))
    }

    /// Reads a message that is already JSON.
    ///
    /// # Errors
    /// See [`EventError`].
    pub fn from_value(message: &Value) -> Result<Self, EventError> {
        Self::from_bytes(message.to_string())
    }

    /// The name of the event: `im.message.receive_v1`. Empty if the message has none.
    #[must_use]
    pub fn event_type(&self) -> &str {
        &self.0.header.event_type
    }

    /// The id of the event; empty if the message has none, as some callbacks. The platform sends an event again until it is answered, and
    /// sometimes after, always with this id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0.header.id
    }

    /// When it happened, as the platform writes it: milliseconds or microseconds since 1970 in 2.0, seconds with a fraction
    /// in 1.0.
    #[must_use]
    pub fn time(&self) -> &str {
        &self.0.header.time
    }

    /// When it happened. `None` if the message does not say, or in no way that is known.
    #[must_use]
    pub fn created_at(&self) -> Option<SystemTime> {
        time::parse(&self.0.header.time)
    }

    /// The app that it is sent to.
    #[must_use]
    pub fn app_id(&self) -> &str {
        &self.0.header.app_id
    }

    /// The tenant in which it happened.
    #[must_use]
    pub fn tenant_key(&self) -> &str {
        &self.0.header.tenant_key
    }

    /// The verification token that the sender gave, to be compared with the one in the developer console.
    #[must_use]
    pub fn verification_token(&self) -> Option<Secret> {
        self.0.header.token.clone()
    }

    /// The shape of the message.
    #[must_use]
    pub fn version(&self) -> EventVersion {
        self.0.version
    }

    /// A member of the header beyond those that every event has: `resource_id`.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&Value> {
        self.0.header.others.get(name)
    }

    /// The payload as it came: JSON. Empty if the message has none.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.0.payload
    }

    /// The payload as plain JSON, which is read when this is called first. `null` if the message has none, or one that serde_json does not
    /// take: nested deeper than 127 levels, or with a number beyond all floats. [`bytes`](Self::bytes) has that too.
    #[must_use]
    pub fn value(&self) -> &Value {
        self.0.value()
    }

    /// A text or a number of the payload by the names that lead to it, `message.chat_id`, read without reading the rest. `None` if it is not
    /// there, empty, or something else.
    ///
    /// ```
    /// # use feishu_client::event::Event;
    /// let body = br#"{"header": {}, "event": {"message": {"chat_id": "oc_1"}}}"#;
    /// let event = Event::from_slice(body)?;
    /// assert_eq!(event.member("message.chat_id").as_deref(), Some("oc_1"));
    /// assert_eq!(event.member("message"), None);
    /// # Ok::<(), feishu_client::event::EventError>(())
    /// ```
    #[must_use]
    pub fn member(&self, path: &str) -> Option<String> {
        member::find(self.0.payload(), path)
    }

    /// The payload as the type that its name stands for; `None` if the event is of another kind.
    ///
    /// # Errors
    /// [`EventError::Payload`] if the event is of this kind and has another shape than documented.
    pub fn payload<T: EventPayload>(&self) -> Result<Option<T>, EventError> {
        // Keeps the mark in every program that can get here: `generator scopes` looks for it.
        black_box(T::FACTS.mark);
        if self.event_type() != T::KIND.event_type {
            return Ok(None);
        }
        let mut payload = T::default();
        if self.0.payload.is_empty() {
            return Ok(Some(payload));
        }
        match object::fill_received(&mut payload, self.0.payload()) {
            Ok(()) => Ok(Some(payload)),
            Err(error) => Err(EventError::Payload {
                event_type: T::KIND.event_type.to_owned(),
                problem: error.to_string(),
            }),
        }
    }
}

/// Two events are equal if they say the same, however their JSON is written.
impl PartialEq for Event {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
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
        let (first, second) = (Event::from_value(&first).unwrap(), Event::from_value(&second).unwrap());
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
    fn a_click_on_an_old_card_is_its_own_payload() {
        let click = json!({"open_id": "ou_1", "open_message_id": "om_1", "tenant_key": "t", "token": "c-token",
                           "action": {"value": {"k": "v"}, "tag": "button"}});
        let event = Event::from_value(&click).unwrap();
        assert_eq!(
            (event.version(), event.event_type(), event.id()),
            (EventVersion::Card, "card.action.trigger_v1", "")
        );
        assert_eq!((event.tenant_key(), event.verification_token()), ("t", None));
        assert_eq!(event.value(), &click);
    }

    #[test]
    fn odd_members_lose_nothing() {
        let odd = json!({"uuid": "e", "event": {"type": 7, "n": 1}, "header": "none"});
        let event = Event::from_value(&odd).unwrap();
        assert_eq!((event.event_type(), event.id()), ("", "e"));
        assert_eq!(event.value(), &json!({"type": 7, "n": 1}));
        let numbers = json!({"header": {"event_id": 5, "event_type": "a.b_v1"}});
        let event = Event::from_value(&numbers).unwrap();
        assert_eq!(event.header("event_id"), Some(&json!(5)));
        assert_eq!((event.id(), event.value()), ("", &Value::Null));
    }

    #[test]
    fn a_payload_that_serde_json_does_not_take_is_there_as_it_came() {
        let deep = format!(r#"{{"header": {{}}, "event": {}{}}}"#, "[".repeat(500), "]".repeat(500));
        let event = Event::from_slice(deep.as_bytes()).unwrap();
        assert_eq!((event.value(), event.bytes().len()), (&Value::Null, 1000));
    }

    #[test]
    fn what_is_no_event_says_what_it_is() {
        assert!(matches!(Event::from_slice(b"<html>"), Err(EventError::NotJson(_))));
        assert_eq!(
            Event::from_value(&json!({"encrypt": "P37w"})),
            Err(EventError::Encrypted)
        );
        let check = json!({"type": "url_verification", "challenge": "x", "token": "y"});
        assert_eq!(Event::from_value(&check), Err(EventError::UrlVerification));
        for other in [json!({}), json!([]), json!({"event": {}}), json!({"header": 1})] {
            assert_eq!(Event::from_value(&other), Err(EventError::NotAnEvent));
        }
    }
}
