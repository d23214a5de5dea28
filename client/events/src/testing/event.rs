//! A message of the platform, made by hand.

use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::process;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use feishu_client::event::{Event, EventPayload, EventVersion, Sample};
use serde::Serialize;
use serde_json::{Value, json};

use crate::delivery::Delivery;

/// The app that events are sent to, unless a payload of 1.0 names another.
const APP: &str = "cli_a1b2c3d4e5f6";

/// An event as the platform would send it: to the app `cli_a1b2c3d4e5f6`, at this moment, with an id that no other has. A clone has the
/// same id, as an event has that the platform sends again.
///
/// [`Events::deliver`](crate::Events::deliver) takes it as it is.
#[derive(Clone, PartialEq)]
pub struct TestEvent {
    version: EventVersion,
    message: Value,
}

/// An event with this payload, in the shape in which events of its type are sent.
///
/// # Panics
/// The payload does not become JSON.
#[must_use]
#[track_caller]
pub fn event<T: EventPayload + Serialize>(payload: &T) -> TestEvent {
    TestEvent::new(T::KIND.version, T::KIND.event_type, json(payload))
}

/// The event in which every documented member has a value, that of its page where it has an example. Only members by which it is known
/// again, such as the id of a message, are its own. With the feature `testing` of `feishu-api`, all types of events have such a sample.
///
/// # Panics
/// Never, of types that `feishu-api` has.
#[must_use]
#[track_caller]
pub fn sample<T: Sample>() -> TestEvent {
    match serde_json::from_str(T::EXAMPLE) {
        Ok(message) => {
            let version = T::KIND.version;
            let event = TestEvent { version, message }.complete().app_id(APP);
            event.known_by(T::KIND.known_by)
        }
        Err(error) => wrong(&format!("the example of {} is no JSON: {error}", T::KIND.event_type)),
    }
}

/// An event of this name on the wire, in the shape 2.0.
#[must_use]
pub fn event_named(event_type: &str, payload: Value) -> TestEvent {
    TestEvent::new(EventVersion::V2, event_type, payload)
}

impl TestEvent {
    fn new(version: EventVersion, event_type: &str, payload: Value) -> Self {
        let message = match version {
            EventVersion::V1 => json!({"type": "event_callback", "event": payload}),
            EventVersion::Card => payload,
            _ => json!({"schema": "2.0", "header": {}, "event": payload}),
        };
        TestEvent { version, message }.complete().set(Fact::Type, event_type)
    }

    /// With an id of its own, at this moment, and with what else is missing.
    fn complete(mut self) -> Self {
        let mut has = |fact| {
            self.place(fact)
                .is_some_and(|place| place.as_str().is_some_and(|text| !text.is_empty()))
        };
        // In 1.0 they are members of the payload, which may have them already.
        let (has_app, has_tenant) = (has(Fact::App), has(Fact::Tenant));
        if !has_app {
            self = self.app_id(APP);
        }
        if !has_tenant {
            self = self.tenant_key("2ca1d211f64f6438");
        }
        self.event_id(format!("{:032x}", next())).created_at(SystemTime::now())
    }

    /// Another id. A click on an old card has none, and stays without.
    #[must_use]
    pub fn event_id(self, id: impl Into<String>) -> Self {
        self.set(Fact::Id, id)
    }

    /// Another app that it is sent to. A click on an old card does not say that.
    #[must_use]
    pub fn app_id(self, id: impl Into<String>) -> Self {
        self.set(Fact::App, id)
    }

    /// Another tenant in which it happened.
    #[must_use]
    pub fn tenant_key(self, key: impl Into<String>) -> Self {
        self.set(Fact::Tenant, key)
    }

    /// Another moment at which it happened: milliseconds since 1970 in 2.0, seconds with six digits behind the point in 1.0. A click on an
    /// old card does not say that.
    #[must_use]
    pub fn created_at(self, moment: SystemTime) -> Self {
        let since = moment.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let text = match self.version {
            EventVersion::V1 => format!("{}.{:06}", since.as_secs(), since.subsec_micros()),
            _ => since.as_millis().to_string(),
        };
        self.set(Fact::Time, text)
    }

    /// The verification token by which an app without an Encrypt Key tells that the platform sent it. A click on an old card has none.
    #[must_use]
    pub fn verification_token(self, token: impl Into<String>) -> Self {
        self.set(Fact::Token, token)
    }

    /// With texts of its own at the end of these members of the payload, `message.message_id`, by which an event is known again beside its id.
    /// A [`sample`] has them.
    #[must_use]
    pub fn known_by(mut self, paths: &[impl AsRef<str>]) -> Self {
        for path in paths {
            let pointer = format!("/event/{}", path.as_ref().replace('.', "/"));
            if let Some(Value::String(text)) = self.message.pointer_mut(&pointer) {
                let kept = text.chars().count().saturating_sub(16);
                *text = text.chars().take(kept).collect::<String>() + &format!("{:016x}", next());
            }
        }
        self
    }

    /// Another value of a member, by its [JSON pointer](https://www.rfc-editor.org/rfc/rfc6901) in the message: `/event/action/value`. What
    /// is not there is added, if what is to hold it is there.
    ///
    /// # Panics
    /// There is no place of that name, or the value does not become JSON.
    #[must_use]
    #[track_caller]
    pub fn with(mut self, pointer: &str, value: impl Serialize) -> Self {
        let value = json(&value);
        let place = pointer.rsplit_once('/').and_then(|(above, name)| {
            let name = name.replace("~1", "/").replace("~0", "~");
            match self.message.pointer_mut(above)? {
                Value::Object(members) => Some(members.entry(name).or_insert(Value::Null)),
                Value::Array(elements) => elements.get_mut(name.parse::<usize>().ok()?),
                _ => None,
            }
        });
        match place {
            Some(place) => *place = value,
            None => wrong(&format!(
                "nothing in the message can hold {pointer:?}: {}",
                self.message
            )),
        }
        self
    }

    /// The whole message.
    #[must_use]
    pub fn message(&self) -> &Value {
        &self.message
    }

    /// The body in which the platform would send it, without encryption.
    #[must_use]
    pub fn body(&self) -> Bytes {
        self.message.to_string().into()
    }

    /// Nothing where messages of this shape do not say it.
    fn set(mut self, fact: Fact, value: impl Into<String>) -> Self {
        if let Some(place) = self.place(fact) {
            *place = Value::String(value.into());
        }
        self
    }

    /// Where the message says it.
    fn place(&mut self, fact: Fact) -> Option<&mut Value> {
        let (above, name) = match (self.version, fact) {
            (EventVersion::V1, Fact::Type) => ("/event", "type"),
            (EventVersion::V1, Fact::Id) => ("", "uuid"),
            (EventVersion::V1, Fact::Time) => ("", "ts"),
            (EventVersion::V1, Fact::Token) => ("", "token"),
            (EventVersion::V1, Fact::App) => ("/event", "app_id"),
            (EventVersion::V1, Fact::Tenant) => ("/event", "tenant_key"),
            (EventVersion::Card, Fact::Tenant) => ("", "tenant_key"),
            (EventVersion::Card, _) => return None,
            (_, Fact::Type) => ("/header", "event_type"),
            (_, Fact::Id) => ("/header", "event_id"),
            (_, Fact::Time) => ("/header", "create_time"),
            (_, Fact::Token) => ("/header", "token"),
            (_, Fact::App) => ("/header", "app_id"),
            (_, Fact::Tenant) => ("/header", "tenant_key"),
        };
        let members = self.message.pointer_mut(above)?.as_object_mut()?;
        Some(members.entry(name).or_insert(Value::Null))
    }
}

/// What a message says beside the payload.
#[derive(Clone, Copy)]
enum Fact {
    Type,
    Id,
    Time,
    Token,
    App,
    Tenant,
}

/// A number that nobody had, in this process or in another: a store that stays knows the events of tests that ran before.
fn next() -> u64 {
    static NEXT: LazyLock<AtomicU64> = LazyLock::new(|| {
        let mut first = DefaultHasher::new();
        (process::id(), SystemTime::now()).hash(&mut first);
        first.finish().into()
    });
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// As it was received at this moment.
///
/// # Panics
/// The message was changed so far that it is no event.
impl From<TestEvent> for Delivery {
    fn from(event: TestEvent) -> Self {
        match Event::from_bytes(event.body()) {
            Ok(event) => Delivery::new(event),
            Err(error) => wrong(&format!("the message is no event: {error}")),
        }
    }
}

impl fmt::Debug for TestEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TestEvent").field(&self.message).finish()
    }
}

#[track_caller]
fn json(value: &impl Serialize) -> Value {
    match serde_json::to_value(value) {
        Ok(value) => value,
        Err(error) => wrong(&format!("the value does not become JSON: {error}")),
    }
}

#[track_caller]
#[allow(clippy::panic, reason = "a test that cannot go on should stop")]
fn wrong(problem: &str) -> ! {
    panic!("{problem}")
}

#[cfg(test)]
mod tests;
