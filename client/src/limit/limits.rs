//! The limits of one client, which holds its calls back to keep to them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::counted::{All, Counted, Key};
use super::queue::LONGEST;
use super::queues::Queues;
use super::sharing::Sharing;
use super::store::LimitStore;
use crate::app::App;
use crate::error::{ErrorKind, ThrottleError};
use crate::future::BoxFuture;
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
        match self.begin(route, tenant, deadline)? {
            Some(rest) => rest.await,
            None => Ok(Duration::ZERO),
        }
    }

    /// What is left to be done for this call's turn; `None` if it is this very moment. Boxed, so that the many calls that need not wait need
    /// not make room for it.
    fn begin<'a>(
        &'a self,
        route: &'a Route,
        tenant: Option<&'a Arc<str>>,
        deadline: Instant,
    ) -> Result<Option<BoxFuture<'a, Result<Duration, ErrorKind>>>, ErrorKind> {
        let windows = self.windows(&route.id, route.limits);
        if windows.is_empty() {
            return Ok(None);
        }
        let now = Instant::now();
        if deadline < now {
            return Err(ErrorKind::timeout());
        }
        let counted = Counted::all(route, windows, tenant);
        if let Some(sharing) = &self.sharing {
            return Ok(Some(Box::pin(self.take_shared(sharing, counted, deadline))));
        }
        let turn = self.reserve(&counted, now, deadline)?;
        if turn <= now {
            return Ok(None);
        }
        Ok(Some(Box::pin(async move { Ok(self.wait(counted, turn).await) })))
    }

    /// Waits for a turn among all processes.
    async fn take_shared<'a>(
        &'a self,
        sharing: &Sharing,
        counted: All<'a>,
        deadline: Instant,
    ) -> Result<Duration, ErrorKind> {
        let within = deadline.duration_since(Instant::now());
        let turn = match sharing.take(&counted, within).await {
            Some(wait) if wait > within => return Err(throttled(wait)),
            Some(wait) => {
                let now = Instant::now();
                let turn = now + wait;
                // Counted here too, for the case that the store fails in a moment.
                self.lock().insert(&counted, turn, now);
                turn
            }
            None => self.reserve(&counted, Instant::now(), deadline)?,
        };
        Ok(self.wait(counted, turn).await)
    }

    /// Reserves a turn in this process.
    fn reserve(&self, counted: &[Counted<'_>], now: Instant, deadline: Instant) -> Result<Instant, ErrorKind> {
        let turn = self.lock().reserve(counted, now, deadline);
        turn.map_err(|late| throttled(late.duration_since(now)))
    }

    async fn wait<'a>(&'a self, counted: All<'a>, turn: Instant) -> Duration {
        let time = turn.duration_since(Instant::now());
        if time.is_zero() {
            return time;
        }
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

fn throttled(wait: Duration) -> ErrorKind {
    ErrorKind::Throttled(ThrottleError::new(wait))
}

/// A call that waits for its turn. If it is dropped meanwhile, it gives the turn back.
struct Waiting<'a> {
    limits: &'a Limits,
    counted: All<'a>,
    turn: Option<Instant>,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if let Some(turn) = self.turn {
            self.limits.lock().give_back(&self.counted, turn, Instant::now());
        }
    }
}
