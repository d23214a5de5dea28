//! The way of an event to its handler and back.
//!
//! An event stands in the queue of its key as soon as it came. One that somebody has in hand waits for that one's answer. Else it takes a
//! place among those at work and claims its keys; then its handler runs, when its turn comes. The answer goes when the handler ends or the time for it is over, and the work goes on
//! whether or not somebody waits for it.

mod caught;
mod desk;
mod detached;
mod known;
mod once;
mod order;
mod places;
mod tell;
mod work;

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;

use feishu_client::event::Event;
use tokio::time::{Instant, timeout_at};

use self::caught::caught;
pub(crate) use self::desk::Desk;
use self::detached::Detached;
use self::once::{Coming, keys};
use self::order::{Key, Turn};
use self::tell::{failed, reply, tell};
pub(crate) use self::work::Chosen;
use self::work::Work;
use crate::delivery::{Answer, Delivery, Outcome};
use crate::failure::Failure;
use crate::settings::{Acknowledge, Settings};

/// The place of an event in the queue of its key, if it has one.
pub(crate) struct Standing(Result<Option<Turn>, Failure>);

/// Stands in the queue of the event's key, behind all that came before.
pub(crate) fn stand(desk: &Desk, settings: &Settings, event: &Event, is_callback: bool) -> Standing {
    let key = match &settings.order {
        Some(order) => caught("the function given to `in_order_by`", || order(event)),
        None => Ok(None),
    };
    Standing(key.map(|key| key.map(|key| desk.turns.stand(Key { key, is_callback }))))
}

/// Brings an event to its handler.
pub(crate) async fn deliver(
    desk: &Arc<Desk>,
    settings: &Arc<Settings>,
    chosen: Option<Chosen>,
    standing: Standing,
    delivery: Delivery,
) -> Answer {
    let event = delivery.event.clone();
    let is_callback = chosen.as_ref().is_some_and(|chosen| chosen.handler.answers);
    let answer = match begin(desk, settings, chosen, standing, delivery) {
        Err(Unbegun::Ended(outcome)) => Answer::of(outcome),
        Err(Unbegun::Failed(error)) => {
            let failed = failed(&event, &error, false);
            tell(settings, &failed);
            Answer {
                reply: is_callback.then(|| reply(settings, &failed)).flatten(),
                ..Answer::of(Outcome::Failed)
            }
        }
        Err(Unbegun::Joined(coming, deadline)) => {
            desk.counters.count(Outcome::Duplicate);
            return wait(coming, deadline).await;
        }
        Ok(work) => do_now(work).await,
    };
    desk.counters.count(answer.outcome);
    tracing::debug!(
        target: "feishu",
        event_type = ?event.event_type(),
        event_id = ?event.id(),
        outcome = ?answer.outcome,
        "event"
    );
    answer
}

/// An event that is not worked at.
enum Unbegun {
    Ended(Outcome),
    /// What the program says of events like it panicked, which is a failure as that of a handler is.
    Failed(Failure),
    /// Somebody is at it; the answer is coming.
    Joined(Coming, Option<Instant>),
}

impl From<Failure> for Unbegun {
    fn from(error: Failure) -> Self {
        Unbegun::Failed(error)
    }
}

fn begin(
    desk: &Arc<Desk>,
    settings: &Arc<Settings>,
    chosen: Option<Chosen>,
    standing: Standing,
    delivery: Delivery,
) -> Result<Work, Unbegun> {
    let Delivery { event, received } = delivery;
    if desk.is_draining() {
        return Err(Unbegun::Ended(Outcome::Draining));
    }
    let Some(chosen) = chosen else {
        return Err(Unbegun::Ended(if settings.refuse_unhandled {
            Outcome::Refused
        } else {
            Outcome::Unhandled
        }));
    };
    if let Some(ignore) = &settings.ignore
        && caught("the function given to `ignore`", || ignore(&event))?
    {
        return Err(Unbegun::Ended(Outcome::Ignored));
    }
    if is_stale(settings, &event)? {
        if let Some(hook) = &settings.on_stale {
            caught("the function given to `on_stale`", || hook(event))?;
        }
        return Err(Unbegun::Ended(Outcome::Stale));
    }
    let deadline = match settings.acknowledge {
        Acknowledge::Within(time) => received.checked_add(time),
        Acknowledge::WhenDone => None,
        Acknowledge::First => Some(received),
    };
    let turn = standing.0?;
    // Nothing of the program's runs from here on: whoever joins must be told in any case.
    let coming = Coming::default();
    let keys = match &settings.store {
        Some(_) => keys(&event, chosen.handler.known_by),
        None => Vec::new(),
    };
    let entered = match desk.at_work.enter(keys, &coming) {
        Ok(entered) => entered,
        Err(coming) => return Err(Unbegun::Joined(coming, deadline)),
    };
    let Some(place) = desk.place() else {
        // Somebody may have joined.
        let _ = coming.set(Answer::of(Outcome::Busy));
        return Err(Unbegun::Ended(Outcome::Busy));
    };
    Ok(Work {
        turn,
        desk: Arc::clone(desk),
        settings: Arc::clone(settings),
        chosen,
        event,
        received,
        deadline,
        coming,
        entered,
        _place: place,
    })
}

/// Whether an event is older than is wanted. One that does not say when it happened is not.
fn is_stale(settings: &Settings, event: &Event) -> Result<bool, Failure> {
    let (Some(max_age), Some(created)) = (settings.max_age, event.created_at()) else {
        return Ok(false);
    };
    let now = caught("the function given to `clock`", || (settings.now)())?;
    Ok(now.duration_since(created).is_ok_and(|age| age > max_age))
}

/// Works until there is an answer.
async fn do_now(mut work: Work) -> Answer {
    let coming = Coming::clone(&work.coming);
    let mut answer = pin!(coming.wait());
    // A block owns its work once, where a function of an owned argument holds it twice.
    let mut work = Detached::new(async move { work.run().await });
    poll_fn(|context| {
        work.step(context);
        answer.as_mut().poll(context).map(Answer::clone)
    })
    .await
}

/// The answer that is coming. Whoever is at it may take longer than there is time; then the event is accepted.
async fn wait(coming: Coming, deadline: Option<Instant>) -> Answer {
    let told = async { coming.wait().await.clone() };
    match deadline {
        Some(deadline) => timeout_at(deadline, told).await.unwrap_or(Answer::of(Outcome::Late)),
        None => told.await,
    }
}
