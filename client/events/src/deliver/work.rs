//! One event at work: claimed, handled, answered, settled.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use feishu_client::event::Event;
use tokio::time::{Instant, timeout_at};

use super::caught::{Caught, HANDLER, caught};
use super::desk::Desk;
use super::once::{Coming, Entered, Once};
use super::order::Turn;
use super::places::Place;
use super::tell::{failed, reply, tell};
use crate::delivery::{Answer, Outcome};
use crate::failure::Failure;
use crate::handler::{Handler, Running};
use crate::received::Received;
use crate::seen::Claim;
use crate::settings::{Acknowledge, Settings};

/// By so much a claim lasts longer than the time for an answer: after a crash the event is free again before the platform's next attempt,
/// which comes 15 seconds after the first.
const SPARE: Duration = Duration::from_secs(10);
/// How long a claim lasts where the answer waits for the handler.
const LONG: Duration = Duration::from_secs(10 * 60);

/// The handler of an event, and the one to which it goes if its payload is of another shape than documented.
pub(crate) struct Chosen {
    pub(crate) handler: Arc<Handler>,
    pub(crate) otherwise: Option<Arc<Handler>>,
}

/// An event at work.
pub(super) struct Work {
    pub(super) desk: Arc<Desk>,
    pub(super) settings: Arc<Settings>,
    pub(super) chosen: Chosen,
    pub(super) event: Event,
    pub(super) received: Instant,
    pub(super) deadline: Option<Instant>,
    /// The answer, told once, before the work ends.
    pub(super) coming: Coming,
    pub(super) turn: Option<Turn>,
    // Dropped in this order: whoever comes next finds what was settled.
    pub(super) entered: Entered,
    pub(super) _place: Place,
}

impl Work {
    /// Works to the end.
    pub(super) async fn run(&mut self) {
        let lease = match self.settings.acknowledge {
            Acknowledge::Within(time) => time.saturating_add(SPARE),
            Acknowledge::First => SPARE,
            Acknowledge::WhenDone => LONG,
        };
        let claim = match self.once() {
            Some(once) => once.claim(lease, self.deadline).await,
            None => Claim::New,
        };
        match claim {
            Claim::New => {}
            Claim::Done => return self.say(Outcome::Duplicate, None),
            Claim::Busy => return self.say(Outcome::Busy, None),
        }
        if self.settings.acknowledge == Acknowledge::First {
            self.keep().await;
            self.say(Outcome::Late, None);
        }
        let turn = self.turn.take();
        let end = {
            let mut handling = pin!(self.handle(turn));
            match self.deadline {
                Some(_) if self.is_told() => handling.await,
                Some(deadline) => match timeout_at(deadline, handling.as_mut()).await {
                    Ok(end) => end,
                    Err(_) => {
                        self.keep().await;
                        self.warn_of_slowness();
                        self.say(Outcome::Late, None);
                        handling.await
                    }
                },
                None => handling.await,
            }
        };
        self.settle(end).await;
    }

    /// The turn of the event, and its handler. The turn is over when this ends.
    async fn handle(&self, mut turn: Option<Turn>) -> End {
        if let Some(turn) = &mut turn {
            turn.come().await;
        }
        let Some(running) = self.start() else {
            return End::ByNobody;
        };
        match running {
            Ok(handler) => match (Caught {
                handler,
                event: &self.event,
            })
            .await
            {
                Ok(reply) => End::Well(reply),
                Err(failure) => End::Failed(failure),
            },
            Err(failure) => End::Failed(failure),
        }
    }

    /// Begins with the handler. An event that is not what its name says goes to the one for all others. `None` if there is none.
    fn start(&self) -> Option<Result<Running, Failure>> {
        let begin = |handler: &Handler| {
            let received = Received::new(self.event.clone(), self.received, self.deadline);
            caught(HANDLER, || (handler.begin)(received))
        };
        let problem = match begin(&self.chosen.handler) {
            Ok(Ok(running)) => return Some(Ok(running)),
            Ok(Err(problem)) => problem,
            Err(panicked) => return Some(Err(panicked)),
        };
        tracing::warn!(target: "feishu", event_id = ?self.event.id(), "{problem}; it goes to the handler for all others");
        match begin(self.chosen.otherwise.as_deref()?) {
            Ok(Ok(running)) => Some(Ok(running)),
            Ok(Err(problem)) => Some(Err(problem.into())),
            Err(panicked) => Some(Err(panicked)),
        }
    }

    /// Tells how it ended, and settles the keys by that.
    async fn settle(&self, end: End) {
        match end {
            End::Well(reply) => {
                self.keep().await;
                self.say(Outcome::Handled, reply);
            }
            End::ByNobody => {
                self.keep().await;
                self.say(Outcome::Unhandled, None);
            }
            End::Failed(error) => {
                let is_late = self.is_told();
                if is_late {
                    self.desk.counters.count_late_failure();
                }
                let failed = failed(&self.event, &error, is_late);
                tell(&self.settings, &failed);
                if self.chosen.handler.answers {
                    // The platform does not ask again, so there is nothing to release.
                    let reply = reply(&self.settings, &failed);
                    self.keep().await;
                    self.say(Outcome::Failed, reply);
                } else if !is_late {
                    if let Some(once) = self.once() {
                        once.release().await;
                    }
                    self.say(Outcome::Failed, None);
                }
            }
        }
    }

    fn once(&self) -> Option<Once<'_>> {
        self.settings.store.as_deref().map(|store| Once {
            store,
            keys: self.entered.keys(),
            counters: &self.desk.counters,
        })
    }

    /// It counts as handled from here on. Once is enough.
    async fn keep(&self) {
        if !self.is_told()
            && let Some(once) = self.once()
        {
            once.keep(self.settings.keep).await;
        }
    }

    /// The answer, if none was given.
    fn say(&self, outcome: Outcome, reply: Option<Bytes>) {
        // The first counts.
        let _ = self.coming.set(Answer {
            reply,
            ..Answer::of(outcome)
        });
    }

    fn is_told(&self) -> bool {
        self.coming.initialized()
    }

    fn warn_of_slowness(&self) {
        let event_type = self.event.event_type();
        if self.desk.is_news(event_type) {
            tracing::warn!(
                target: "feishu",
                event_type = ?event_type,
                "the handler took longer than there is time for an answer, and goes on; a failure from here on sends nothing back"
            );
        }
    }
}

/// Who joined is told, should the runtime shut down in between.
impl Drop for Work {
    fn drop(&mut self) {
        self.say(Outcome::Draining, None);
    }
}

/// How a handler ended.
enum End {
    /// With the reply, if it has one.
    Well(Option<Bytes>),
    Failed(Failure),
    /// There was none for such a payload.
    ByNobody,
}
