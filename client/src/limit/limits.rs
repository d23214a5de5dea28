//! The limits of one client, which holds its calls back to keep to them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::counted::{Counted, Key};
use super::queue::LONGEST;
use super::queues::Queues;
use super::sharing::Sharing;
use super::store::LimitStore;
use crate::app::App;
use crate::error::{ErrorKind, ThrottleError};
use crate::operation::Window;
use crate::route::Route;

/// The limits of one client.
#[derive(Default)]
pub(crate) struct Limits {
    /// Waits for nothing.
    pub(crate) off: bool,
    /// In place of the documented windows, by operation: a few at most, and the last one counts.
    pub(crate) overrides: Vec<(String, Vec<Window>)>,
    queues: Mutex<Queues>,
    sharing: Option<Sharing>,
}

impl Limits {
    /// Counts together with all who have this store.
    pub(crate) fn share(&mut self, app: &App, store: Arc<dyn LimitStore>) {
        self.sharing = Some(Sharing::new(app, store));
    }

    /// Waits for this call's turn. How long that took.
    ///
    /// # Errors
    ///
    /// The deadline is over, or the turn would come after it. Nothing is reserved then.
    pub(crate) async fn acquire(
        &self,
        route: &Route,
        tenant: Option<&Arc<str>>,
        deadline: Instant,
    ) -> Result<Duration, ErrorKind> {
        let windows = self.windows(&route.id, route.limits);
        if windows.is_empty() {
            return Ok(Duration::ZERO);
        }
        if deadline < Instant::now() {
            return Err(ErrorKind::timeout());
        }
        let counted = Counted::all(route, windows, tenant);
        // Boxed, so that the many calls that need not wait need not make room for it.
        let turn = match &self.sharing {
            Some(sharing) => Box::pin(self.take(sharing, &counted, deadline)).await?,
            None => self.reserve(&counted, deadline)?,
        };
        match turn {
            Some(turn) => Ok(Box::pin(self.wait(counted, turn)).await),
            None => Ok(Duration::ZERO),
        }
    }

    /// Takes a turn among all processes; `None` if it is this very moment.
    async fn take(
        &self,
        sharing: &Sharing,
        counted: &[Counted],
        deadline: Instant,
    ) -> Result<Option<Instant>, ErrorKind> {
        let within = deadline.duration_since(Instant::now());
        let Some(wait) = sharing.take(counted, within).await else {
            return self.reserve(counted, deadline);
        };
        if wait > within {
            return Err(ErrorKind::Throttled(ThrottleError::new(wait)));
        }
        let now = Instant::now();
        let turn = now + wait;
        // Counted here too, for the case that the store fails in a moment.
        self.lock().insert(counted, turn, now);
        Ok((turn > now).then_some(turn))
    }

    /// Reserves a turn; `None` if it is this very moment.
    fn reserve(&self, counted: &[Counted], deadline: Instant) -> Result<Option<Instant>, ErrorKind> {
        let now = Instant::now();
        match self.lock().reserve(counted, now, deadline) {
            Ok(turn) => Ok((turn > now).then_some(turn)),
            Err(turn) => Err(ErrorKind::Throttled(ThrottleError::new(turn.duration_since(now)))),
        }
    }

    async fn wait(&self, counted: Vec<Counted>, turn: Instant) -> Duration {
        let time = turn.duration_since(Instant::now());
        let seconds = time.as_secs_f64();
        tracing::debug!(target: "feishu", "waiting {seconds:.1} s for room in the documented rate limit");
        let mut waiting = Waiting {
            limits: self,
            counted,
            turn: Some(turn),
        };
        sleep_until(turn).await;
        waiting.turn = None;
        time
    }

    /// Holds back all calls that are counted with this one for a time that the platform named, but for no longer than the longest window.
    /// Those are all of its operation, unless that counts by members alone.
    pub(crate) async fn pause(&self, route: &Route, tenant: Option<&Arc<str>>, time: Duration) {
        let windows = self.windows(&route.id, route.limits);
        if windows.is_empty() {
            return;
        }
        let mut counted = Counted::all(route, windows, tenant);
        let whole = Key::of(route, tenant);
        if counted.iter().any(|one| one.key == whole) {
            counted.retain(|one| one.key == whole);
        }
        let time = time.min(LONGEST);
        for Counted { key, .. } in &counted {
            self.lock().pause(key, time, Instant::now());
            if let Some(sharing) = &self.sharing {
                sharing.pause(key, time).await;
            }
        }
    }

    /// The windows that an operation keeps to, which has these by its page.
    pub(crate) fn windows<'a>(&'a self, operation: &str, documented: &'a [Window]) -> &'a [Window] {
        if self.off {
            return &[];
        }
        let own = self.overrides.iter().rev().find(|(id, _)| id == operation);
        own.map_or(documented, |(_, windows)| windows)
    }

    fn lock(&self) -> MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call that waits for its turn. If it is dropped meanwhile, it gives the turn back.
struct Waiting<'a> {
    limits: &'a Limits,
    counted: Vec<Counted>,
    turn: Option<Instant>,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if let Some(turn) = self.turn {
            self.limits.lock().give_back(&self.counted, turn, Instant::now());
        }
    }
}
