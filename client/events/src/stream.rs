//! Events as a stream, for programs that are a loop.

use std::fmt;
use std::ops::Deref;
use std::thread;

use bytes::Bytes;
use serde::Serialize;
use tokio::sync::{mpsc, oneshot};

use crate::events::Events;
use crate::failure::Failure;
use crate::handler::Handler;
use crate::received::Received;

/// The events of a program that have no handler, one after the other. When this is dropped, those that it has not given out have failed, and
/// so does whatever comes: the platform sends them again.
pub struct Deliveries(mpsc::Receiver<Waiting>);

/// An event that nobody has looked at. Where this is dropped, it was not handled.
struct Waiting {
    received: Received,
    outcome: oneshot::Sender<Ended>,
}

/// An event in the hands of the program. It counts as handled when this is dropped, or by [`done`](Self::done); dropped by a panic it has
/// failed.
pub struct Pending {
    received: Received,
    outcome: Option<oneshot::Sender<Ended>>,
}

/// How the program is done with an event.
type Ended = Result<Option<Bytes>, Failure>;

impl Events {
    /// Without handlers, and with a stream of all events that get none. While `waiting` events are in it, one more is sent back. They are known
    /// again as those of [`on_named`](Self::on_named) are.
    #[must_use]
    pub fn stream(waiting: usize) -> (Events, Deliveries) {
        let (sender, receiver) = mpsc::channel(waiting.max(1));
        let handler = Handler {
            begin: Box::new(move |received| {
                let sender = sender.clone();
                Ok(Box::pin(async move {
                    let (outcome, told) = oneshot::channel();
                    sender.try_send(Waiting { received, outcome })?;
                    told.await
                        .map_err(|_| "the stream of events is gone, and had not given this one out")?
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
        let Waiting { received, outcome } = self.0.recv().await?;
        Some(Pending {
            received,
            outcome: Some(outcome),
        })
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

    fn tell(&mut self, outcome: Ended) {
        if let Some(tell) = self.outcome.take() {
            // Nobody waits once the program is ending.
            let _ = tell.send(outcome);
        }
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        self.tell(if thread::panicking() {
            Err("the program panicked with the event in hand".into())
        } else {
            Ok(None)
        });
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
