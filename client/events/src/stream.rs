//! Events as a stream, for programs that are a loop.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use serde::Serialize;
use tokio::sync::{mpsc, oneshot};

use crate::events::Events;
use crate::failure::Failure;
use crate::handler::Handler;
use crate::received::Received;

/// The events of a program that have no handler, one after the other.
pub struct Deliveries(mpsc::Receiver<Pending>);

/// An event that waits for the program. It counts as handled when this is dropped, or by [`done`](Self::done).
pub struct Pending {
    received: Received,
    outcome: Option<oneshot::Sender<Result<Option<Bytes>, Failure>>>,
}

impl Events {
    /// Without handlers, and with a stream of all events that get none. While `waiting` events are in it, one more is sent back.
    #[must_use]
    pub fn stream(waiting: usize) -> (Events, Deliveries) {
        let (sender, receiver) = mpsc::channel(waiting.max(1));
        let handler = Handler {
            begin: Box::new(move |received| {
                let sender = sender.clone();
                Ok(Box::pin(async move {
                    let (outcome, told) = oneshot::channel();
                    sender.try_send(Pending {
                        received,
                        outcome: Some(outcome),
                    })?;
                    told.await?
                }))
            }),
            answers: false,
            known_by: &[],
        };
        (Events::new().otherwise_by(handler), Deliveries(receiver))
    }
}

impl Deliveries {
    /// The next event; `None` when all [`Events`] of it are gone.
    pub async fn next(&mut self) -> Option<Pending> {
        self.0.recv().await
    }
}

impl Pending {
    /// The event was handled.
    pub fn done(mut self) {
        self.tell(Ok(None));
    }

    /// The event could not be handled, and is to be sent again.
    pub fn fail(mut self, error: impl Into<Failure>) {
        self.tell(Err(error.into()));
    }

    /// The callback is answered with this.
    ///
    /// # Errors
    /// The reply does not become JSON. The callback counts as failed then.
    pub fn reply(mut self, reply: &impl Serialize) -> serde_json::Result<()> {
        match serde_json::to_vec(reply) {
            Ok(reply) => {
                self.tell(Ok(Some(reply.into())));
                Ok(())
            }
            Err(error) => {
                self.tell(Err(error.to_string().into()));
                Err(error)
            }
        }
    }

    fn tell(&mut self, outcome: Result<Option<Bytes>, Failure>) {
        if let Some(tell) = self.outcome.take() {
            // Nobody waits once the program is ending.
            let _ = tell.send(outcome);
        }
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        self.tell(Ok(None));
    }
}

impl Deref for Pending {
    type Target = Received;

    fn deref(&self) -> &Received {
        &self.received
    }
}

impl fmt::Debug for Deliveries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Deliveries")
    }
}

impl fmt::Debug for Pending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pending").field(&self.received).finish()
    }
}
