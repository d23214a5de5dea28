//! What comes in by any door, and what goes back.

use std::fmt;

use bytes::Bytes;
use feishu_client::event::Event;
use serde::de::DeserializeOwned;
use tokio::time::Instant;

/// An event on its way to its handler. Whoever makes one vouches that the platform sent it.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub(crate) event: Event,
    pub(crate) received: Instant,
}

impl Delivery {
    /// An event that was received at this moment.
    #[must_use]
    pub fn new(event: Event) -> Self {
        Delivery {
            event,
            received: Instant::now(),
        }
    }

    /// The moment from which the time for an answer counts.
    #[must_use]
    pub fn received_at(mut self, moment: Instant) -> Self {
        self.received = moment;
        self
    }

    /// The event.
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }
}

/// One that was received at this moment.
impl From<Event> for Delivery {
    fn from(event: Event) -> Self {
        Delivery::new(event)
    }
}

/// What the platform is to be told.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    pub(crate) outcome: Outcome,
    pub(crate) reply: Option<Bytes>,
    pub(crate) is_callback: bool,
}

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// The handler ended well.
    Handled,
    /// The handler still runs; the time for an answer is over.
    Late,
    /// It was handled before, or is being handled.
    Duplicate,
    /// No handler takes it.
    Unhandled,
    /// No handler takes it, and [`Events::refuse_unhandled`](crate::Events::refuse_unhandled) says that another process may.
    Refused,
    /// It is older than [`Events::max_age`](crate::Events::max_age).
    Stale,
    /// [`Events::ignore`](crate::Events::ignore) says so.
    Ignored,
    /// The handler failed in time, or what the program says of order, of ignoring or of stale events panicked. The platform sends an event
    /// again, and not a callback.
    Failed,
    /// There are too many at work, or another process is at it. The platform sends it again.
    Busy,
    /// The program is ending. The platform sends it again.
    Draining,
}

impl Answer {
    pub(crate) const fn of(outcome: Outcome) -> Self {
        Answer {
            outcome,
            reply: None,
            is_callback: false,
        }
    }

    /// What became of the event.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Whether the platform is told that all is well. If not, it sends an event again: after 15 seconds, 5 minutes, 1 hour and 6 hours. A
    /// callback that failed has a reply all the same, since nobody asks for it again.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscriptions/receive-and-handle-events>.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        match self.outcome {
            Outcome::Failed => self.reply.is_some(),
            Outcome::Busy | Outcome::Draining | Outcome::Refused => false,
            _ => true,
        }
    }

    /// Whether it was for a handler that replies. Where it has no [`reply`](Self::reply), the platform is answered with an object
    /// without members.
    #[must_use]
    pub fn is_callback(&self) -> bool {
        self.is_callback
    }

    /// The reply to a callback: JSON. `None` for an event, and where a callback gets no reply.
    #[must_use]
    pub fn reply(&self) -> Option<&Bytes> {
        self.reply.as_ref()
    }

    /// The reply to a callback, read as this type. `None` where there is no reply.
    ///
    /// # Errors
    /// The reply has another shape.
    pub fn reply_as<T: DeserializeOwned>(&self) -> serde_json::Result<Option<T>> {
        self.reply.as_deref().map(serde_json::from_slice).transpose()
    }
}

/// Without the reply, which may be private.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("outcome", &self.outcome)
            .finish_non_exhaustive()
    }
}
