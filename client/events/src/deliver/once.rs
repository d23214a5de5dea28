//! What makes that an event is handled once: its keys, who handles them here, and the store.

use std::collections::HashMap;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use feishu_client::event::Event;
use tokio::sync::SetOnce;
use tokio::time::{Instant, sleep_until, timeout};

use super::caught::caught;
use super::known::without_type;
use crate::counts::Counters;
use crate::delivery::Answer;
use crate::failure::Failure;
use crate::seen::{Claim, SeenFuture, SeenStore};

/// A store that takes longer has failed.
const PATIENCE: Duration = Duration::from_millis(300);
/// How often is looked again whether another process is still at it.
const LOOK: Duration = Duration::from_millis(100);
/// What is called the store where it panics.
const STORE: &str = "the store";

/// The keys by which an event is known again: of its id, and of the members that its kind names. `known_by` are those that the type of its
/// handler's argument names.
pub(super) fn keys(event: &Event, known_by: &'static [&'static str]) -> Vec<Key> {
    let known_by = match known_by {
        [] => without_type(event.event_type()),
        known_by => known_by,
    };
    let key = |value: &str| Key::from(format!("{}:{}:{value}", event.app_id(), event.event_type()));
    let id = (!event.id().is_empty()).then(|| key(event.id()));
    let members = known_by.iter().filter_map(|path| event.member(path));
    members.map(|value| key(&value)).chain(id).collect()
}

/// A key of an event.
pub(super) type Key = Arc<str>;

/// An answer that is not there yet.
pub(super) type Coming = Arc<SetOnce<Answer>>;

/// What this process handles right now, by key.
#[derive(Default)]
pub(crate) struct AtWork {
    by_key: Mutex<HashMap<Key, Coming>>,
}

/// Keys that this process handles; until it is dropped, whoever comes with one of them waits for the same answer.
pub(super) struct Entered {
    at_work: Arc<AtWork>,
    keys: Vec<Key>,
}

impl AtWork {
    /// Enters the keys, unless somebody is at one of them: then the answer that is coming.
    pub(super) fn enter(self: &Arc<Self>, keys: Vec<Key>, coming: &Coming) -> Result<Entered, Coming> {
        let mut by_key = self.by_key();
        if let Some(other) = keys.iter().find_map(|key| by_key.get(key)) {
            return Err(other.clone());
        }
        by_key.extend(keys.iter().map(|key| (key.clone(), coming.clone())));
        Ok(Entered {
            at_work: Arc::clone(self),
            keys,
        })
    }

    fn by_key(&self) -> MutexGuard<'_, HashMap<Key, Coming>> {
        self.by_key.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entered {
    pub(super) fn keys(&self) -> &[Key] {
        &self.keys
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        let mut by_key = self.at_work.by_key();
        for key in &self.keys {
            by_key.remove(key);
        }
    }
}

/// A store, of which no failure stops an event.
pub(super) struct Once<'s> {
    pub(super) store: &'s dyn SeenStore,
    pub(super) keys: &'s [Key],
    pub(super) counters: &'s Counters,
}

impl Once<'_> {
    /// Claims all keys or none. Where another process is at it, waits for it until then, or for as long as a claim lasts.
    pub(super) async fn claim(&self, lease: Duration, until: Option<Instant>) -> Claim {
        let until = until.or_else(|| Instant::now().checked_add(lease));
        loop {
            let claim = self.claim_now(lease).await;
            let next = Instant::now() + LOOK;
            if claim != Claim::Busy || until.is_some_and(|until| next > until) {
                return claim;
            }
            Box::pin(sleep_until(next)).await;
        }
    }

    async fn claim_now(&self, lease: Duration) -> Claim {
        for (position, key) in self.keys.iter().enumerate() {
            match self.ask(|store| store.claim(key, lease)).await {
                Some(Claim::New) | None => {}
                Some(other) => {
                    self.release_all(self.keys.iter().take(position)).await;
                    return other;
                }
            }
        }
        Claim::New
    }

    pub(super) async fn keep(&self, time: Duration) {
        for key in self.keys {
            self.ask(|store| store.keep(key, time)).await;
        }
    }

    pub(super) async fn release(&self) {
        self.release_all(self.keys.iter()).await;
    }

    async fn release_all(&self, keys: impl Iterator<Item = &Key>) {
        for key in keys {
            self.ask(|store| store.release(key)).await;
        }
    }

    /// What the store says; `None` if it fails, or panics.
    async fn ask<'s, T>(&'s self, ask: impl FnOnce(&'s dyn SeenStore) -> SeenFuture<'s, T>) -> Option<T> {
        let answer = match caught(STORE, || ask(self.store)) {
            Ok(asked) => answer(asked).await,
            Err(panicked) => Err(panicked),
        };
        let problem = match answer {
            Ok(answer) => return Some(answer),
            Err(error) => error.to_string(),
        };
        self.counters.count_store_failure();
        tracing::warn!(
            target: "feishu",
            problem = ?problem,
            "the store of handled events failed; the event goes on as a new one"
        );
        None
    }
}

/// What a store answers, within its time.
async fn answer<T>(mut asked: SeenFuture<'_, T>) -> Result<T, Failure> {
    let mut answer = poll_fn(move |context| {
        let step = caught(STORE, || asked.as_mut().poll(context));
        step.unwrap_or_else(|panicked| Poll::Ready(Err(panicked)))
    });
    // Most stores answer at once, and need no timer.
    match poll_fn(|context| Poll::Ready(Pin::new(&mut answer).poll(context))).await {
        Poll::Ready(answer) => answer,
        // A timer in a box of its own leaves the work of all other events small.
        Poll::Pending => match Box::pin(timeout(PATIENCE, answer)).await {
            Ok(answer) => answer,
            Err(_) => Err(format!("no answer in {PATIENCE:?}").into()),
        },
    }
}
