//! What a handler is given.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use feishu_client::event::Event;
use tokio::time::Instant;

/// An event that was received: its payload, whose members are read right here, and what is known of it beside.
///
/// `Received<Event>`, with the payload as JSON, is what handlers without a type get.
#[derive(Clone)]
pub struct Received<T = Event> {
    payload: T,
    event: Event,
    received: Instant,
    deadline: Option<Instant>,
}

impl Received<Event> {
    pub(crate) fn new(event: Event, received: Instant, deadline: Option<Instant>) -> Self {
        Received {
            payload: event.clone(),
            event,
            received,
            deadline,
        }
    }

    pub(crate) fn with<T>(self, payload: T) -> Received<T> {
        Received {
            payload,
            event: self.event,
            received: self.received,
            deadline: self.deadline,
        }
    }
}

impl<T> Received<T> {
    /// The payload.
    #[must_use]
    pub fn payload(&self) -> &T {
        &self.payload
    }

    /// The payload, to be kept.
    #[must_use]
    pub fn into_payload(self) -> T {
        self.payload
    }

    /// The event around the payload: its id, its app, its tenant, and the payload as JSON.
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// When an answer goes back, whether or not the handler has ended. `None` if the answer waits for it.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// How long ago it was received.
    #[must_use]
    pub fn waited(&self) -> Duration {
        self.received.elapsed()
    }

    /// Whether an app caused it, this one or another: `sender.sender_type` is `app`. A bot that answers apps may answer itself.
    #[must_use]
    pub fn is_from_app(&self) -> bool {
        self.event.member("sender.sender_type").as_deref() == Some("app")
    }
}

impl<T> Deref for Received<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.payload
    }
}

/// Without the payload, which may be private.
impl<T> fmt::Debug for Received<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("event_type", &self.event.event_type())
            .field("id", &self.event.id())
            .finish_non_exhaustive()
    }
}
