//! The way of an event to its handler and back.
//!
//! An event that somebody has in hand waits for that one's answer. Else it takes a place among those at work, stands in the queue of its
//! key, and claims its keys; then its handler runs. The answer goes when the handler ends or the time for it is over, and the work goes on
//! whether or not somebody waits for it.

mod caught;
mod desk;
mod detached;
mod once;
mod order;
mod work;

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;

use feishu_client::event::Event;
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

pub(crate) use self::desk::Desk;
use self::detached::Detached;
use self::once::{Coming, keys};
pub(crate) use self::work::Chosen;
use self::work::Work;
use crate::delivery::{Answer, Delivery, Outcome};
use crate::settings::{Acknowledge, Settings};

/// Brings an event to its handler.
pub(crate) async fn deliver(
    desk: &Arc<Desk>,
    settings: &Arc<Settings>,
    chosen: Option<Chosen>,
    delivery: Delivery,
) -> Answer {
    let event = delivery.event.clone();
    let answer = match begin(desk, settings, chosen, delivery) {
        Begun::Ended(outcome) => Answer::of(outcome),
        Begun::Joined(coming, deadline) => {
            desk.counters.count(Outcome::Duplicate);
            return wait(coming, deadline).await;
        }
        Begun::Working(work) => do_now(*work).await,
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

/// What becomes of an event before anybody has to wait.
enum Begun {
    Ended(Outcome),
    /// Somebody is at it; the answer is coming.
    Joined(Coming, Option<Instant>),
    Working(Box<Work>),
}

fn begin(desk: &Arc<Desk>, settings: &Arc<Settings>, chosen: Option<Chosen>, delivery: Delivery) -> Begun {
    let Delivery { event, received } = delivery;
    if desk.is_draining() {
        return Begun::Ended(Outcome::Draining);
    }
    let Some(chosen) = chosen else {
        return Begun::Ended(Outcome::Unhandled);
    };
    if settings.ignore.as_ref().is_some_and(|ignore| ignore(&event)) {
        return Begun::Ended(Outcome::Ignored);
    }
    if is_stale(settings, &event) {
        if let Some(hook) = &settings.on_stale {
            hook(event);
        }
        return Begun::Ended(Outcome::Stale);
    }
    let deadline = match settings.acknowledge {
        Acknowledge::Within(time) => received.checked_add(time),
        Acknowledge::WhenDone => None,
        Acknowledge::First => Some(received),
    };
    let (tell, told) = watch::channel(None);
    let keys = match &settings.store {
        Some(_) => keys(&event, chosen.handler.known_by),
        None => Vec::new(),
    };
    let entered = match desk.at_work.enter(keys, &told) {
        Ok(entered) => entered,
        Err(coming) => return Begun::Joined(coming, deadline),
    };
    let Some(place) = desk.place() else {
        return Begun::Ended(Outcome::Busy);
    };
    let turn = settings.order.as_ref().and_then(|order| order(&event));
    Begun::Working(Box::new(Work {
        turn: turn.map(|key| desk.turns.stand(key)),
        desk: Arc::clone(desk),
        settings: Arc::clone(settings),
        chosen,
        event,
        received,
        deadline,
        tell,
        entered,
        _place: place,
    }))
}

/// Whether an event is older than is wanted. One that does not say when it happened is not.
fn is_stale(settings: &Settings, event: &Event) -> bool {
    let Some(max_age) = settings.max_age else {
        return false;
    };
    let age = event
        .created_at()
        .and_then(|created| (settings.now)().duration_since(created).ok());
    age.is_some_and(|age| age > max_age)
}

/// Works until there is an answer.
async fn do_now(work: Work) -> Answer {
    let told = work.tell.subscribe();
    let mut answer = pin!(wait(told, None));
    let mut work = Detached::new(work.run());
    poll_fn(|context| {
        work.step(context);
        answer.as_mut().poll(context)
    })
    .await
}

/// The answer that is coming. Whoever is at it may take longer than there is time; then the event is accepted.
async fn wait(mut coming: Coming, deadline: Option<Instant>) -> Answer {
    let told = async {
        let answer = coming.wait_for(Option::is_some).await;
        // The work always answers before it ends, unless the runtime is shut down.
        answer
            .ok()
            .and_then(|answer| answer.clone())
            .unwrap_or(Answer::of(Outcome::Draining))
    };
    match deadline {
        Some(deadline) => timeout_at(deadline, told).await.unwrap_or(Answer::of(Outcome::Late)),
        None => told.await,
    }
}
