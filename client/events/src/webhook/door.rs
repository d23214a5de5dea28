//! The door for requests: from headers and body to the answer.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Response};
use tokio::time::Instant;

use super::answers;
use super::keys::Keys;
use super::open::Opened;
use super::rejected::NoKeys;
use crate::delivery::Delivery;
use crate::events::Events;

/// For how long handlers may end when the program does.
const LAST: Duration = Duration::from_secs(10);

/// The address that the platform calls: verifies and decrypts what comes, and brings it to its handler. Cheap to clone.
///
/// [`answer`](Self::answer) is a plain function for any HTTP server. With the feature `tower-03` this is a service as well, which answers
/// every request and never fails: axum takes it by `route_service`, hyper by `TowerToHyperService`.
///
/// Source: <https://open.feishu.cn/document/event-subscription-guide/event-subscriptions/event-subscription-configure-/choose-a-subscription-mode/send-notifications-to-developers-server>.
#[derive(Clone, Debug)]
pub struct Webhook {
    keys: Arc<Keys>,
    events: Arc<Events>,
}

impl Webhook {
    /// An address for these handlers, whose requests are known by these keys.
    ///
    /// Signatures are as old as handled events are known again ([`Events::keep`]), unless [`Keys::max_clock_difference`] says otherwise.
    ///
    /// # Errors
    /// There is neither a key nor a token, and nobody said [`Keys::accept_unverified`].
    pub fn new(mut keys: Keys, events: Events) -> Result<Self, NoKeys> {
        keys.check()?;
        events.desk().warn_if_closed();
        keys.max_clock_difference.get_or_insert(events.settings().keep);
        Ok(Webhook {
            keys: Arc::new(keys),
            events: Arc::new(events),
        })
    }

    /// The handlers.
    #[must_use]
    pub fn events(&self) -> &Events {
        &self.events
    }

    /// Answers one request. The body must be as it was received. Needs Tokio; whoever stops waiting stops no handler.
    ///
    /// | status | when |
    /// | --- | --- |
    /// | 200 | the event was handled, or nobody takes it, or its handler goes on; the reply to a callback; a check of the address |
    /// | 400 | it cannot be read |
    /// | 401 | it is not known as the platform's |
    /// | 413 | the body has more than 2 MiB |
    /// | 500 | the handler failed; the platform sends the event again |
    /// | 503 | there are too many at work, or the program is ending; the platform sends the event again |
    ///
    /// Why a request is refused is logged as a warning, and told to no sender.
    pub async fn answer(&self, headers: &HeaderMap, body: &[u8]) -> Response<Bytes> {
        let received = Instant::now();
        match self.keys.open(headers, body, (self.events.settings().now)()) {
            Ok(Opened::Event(event)) => {
                let delivery = Delivery::new(event).received_at(received);
                answers::after(self.events.deliver(delivery).await)
            }
            Ok(Opened::Challenge(challenge)) => answers::challenge(&challenge),
            Err(rejected) => {
                tracing::warn!(target: "feishu", "a request to the webhook was refused: {rejected}");
                answers::refusal(rejected.status())
            }
        }
    }

    /// Waits for the signal, then takes no more events and waits ten seconds at most for those at work. Made for a server's graceful
    /// shutdown: it goes on answering until this is over.
    pub fn drained_after<S>(&self, signal: S) -> impl Future<Output = ()> + use<S>
    where
        S: Future,
    {
        let events = Arc::clone(&self.events);
        async move {
            signal.await;
            let at_work = events.drain(LAST).await;
            if at_work > 0 {
                tracing::warn!(target: "feishu", at_work, "the program ends while handlers are at work");
            }
        }
    }
}
