//! The client's own limiter: it keeps to the documented limits, so that the platform need not refuse.
//!
//! The platform counts per operation, app and tenant, and some calls per chat, document or message as well. A call reserves the earliest
//! moment at which none of the windows is full, and waits for it; calls go in the order in which they came.
//!
//! Source: <https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control>.

mod queue;
mod queues;

use std::iter;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use self::queue::LONGEST;
use self::queues::{Key, Queues};
use crate::error::{ErrorKind, ThrottleError};
use crate::operation::Window;
use crate::route::Route;

/// The limits of one client.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    /// Waits for nothing.
    pub(crate) off: bool,
    /// In place of the documented windows, by operation: a few at most, and the last one counts.
    pub(crate) overrides: Vec<(String, Vec<Window>)>,
    queues: Mutex<Queues>,
}

impl Limits {
    /// Waits for this call's turn. How long that took.
    ///
    /// # Errors
    ///
    /// The turn would come after the deadline. Nothing is reserved then.
    pub(crate) async fn acquire(
        &self,
        route: &Route,
        tenant: Option<&Arc<str>>,
        deadline: Instant,
    ) -> Result<Duration, ErrorKind> {
        let Some(windows) = self.windows(route) else {
            return Ok(Duration::ZERO);
        };
        let mut waited = Duration::ZERO;
        // What is counted by a member comes first: a call that waits for the turn of its chat holds back no other.
        for window in windows {
            let Some(key) = Key::by(window, route, tenant) else {
                continue;
            };
            if let Some(turn) = self.reserve(&key, iter::once(window), deadline)? {
                waited += Box::pin(self.wait(key, turn)).await;
            }
        }
        let key = Key::of(route, tenant);
        let all = windows.iter().filter(|window| window.by.is_none());
        if let Some(turn) = self.reserve(&key, all, deadline)? {
            // Boxed, so that the many calls that need not wait need not make room for it.
            waited += Box::pin(self.wait(key, turn)).await;
        }
        Ok(waited)
    }

    /// Reserves a turn; `None` if it is this very moment.
    fn reserve<'a>(
        &self,
        key: &Key,
        windows: impl Iterator<Item = &'a Window>,
        deadline: Instant,
    ) -> Result<Option<Instant>, ErrorKind> {
        let now = Instant::now();
        match self.lock().of(key, now).reserve(windows, now, deadline) {
            Ok(turn) => Ok((turn > now).then_some(turn)),
            Err(turn) => Err(ErrorKind::Throttled(ThrottleError::new(turn.duration_since(now)))),
        }
    }

    async fn wait(&self, key: Key, turn: Instant) -> Duration {
        let time = turn.duration_since(Instant::now());
        let seconds = time.as_secs_f64();
        tracing::debug!(target: "feishu", "waiting {seconds:.1} s for room in the documented rate limit");
        let mut waiting = Waiting {
            limits: self,
            key,
            turn: Some(turn),
        };
        sleep_until(turn).await;
        waiting.turn = None;
        time
    }

    /// Holds back all calls of an operation for a time that the platform named, but for no longer than the longest window.
    pub(crate) fn pause(&self, route: &Route, tenant: Option<&Arc<str>>, time: Duration) {
        if self.windows(route).is_some() {
            let now = Instant::now();
            let mut queues = self.lock();
            let queue = queues.of(&Key::of(route, tenant), now);
            queue.paused = queue.paused.max(Some(now + time.min(LONGEST)));
        }
    }

    /// The windows to keep to; `None` if there is nothing to keep to.
    fn windows<'a>(&'a self, route: &'a Route) -> Option<&'a [Window]> {
        if self.off {
            return None;
        }
        let own = self
            .overrides
            .iter()
            .rev()
            .find(|(operation, _)| *operation == route.id);
        let windows = own.map_or(route.limits, |(_, windows)| windows);
        (!windows.is_empty()).then_some(windows)
    }

    fn lock(&self) -> MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call that waits for its turn. If it is dropped meanwhile, it gives the turn back.
struct Waiting<'a> {
    limits: &'a Limits,
    key: Key,
    turn: Option<Instant>,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if let Some(turn) = self.turn {
            self.limits.lock().of(&self.key, Instant::now()).give_back(turn);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Method, Per, ReplyKind};

    const ONE_A_SECOND_TO_EACH: &[Window] = &[
        Window::new(100, Per::Second),
        Window::new(1, Per::Second).by("receive_id").shared(),
    ];

    fn to(id: &'static str, receiver: &str) -> Route {
        Route {
            id: id.into(),
            method: Method::Post,
            tokens: &[],
            limits: ONE_A_SECOND_TO_EACH,
            counted: vec![("receive_id", receiver.into())],
            reply: ReplyKind::Json,
        }
    }

    /// How long calls waited that were made at once, in seconds.
    async fn waited<const N: usize>(routes: [Route; N]) -> [u64; N] {
        let limits = Limits::default();
        let far = Instant::now() + LONGEST;
        let mut seconds = [0; N];
        for (route, seconds) in routes.iter().zip(&mut seconds) {
            *seconds = limits.acquire(route, None, far).await.unwrap().as_secs();
        }
        seconds
    }

    #[tokio::test(start_paused = true)]
    async fn a_chat_that_is_full_holds_back_no_other() {
        let limits = Arc::new(Limits::default());
        let far = Instant::now() + LONGEST;
        let start = Instant::now();
        let calls = ["oc_1", "oc_1", "oc_1", "oc_2"].map(|receiver| {
            let limits = Arc::clone(&limits);
            tokio::spawn(async move {
                let route = to("im.v1.message.create", receiver);
                limits.acquire(&route, None, far).await.unwrap();
                start.elapsed().as_secs()
            })
        });
        let mut times = Vec::new();
        for call in calls {
            times.push(call.await.unwrap());
        }
        assert_eq!(times, [0, 1, 2, 0]);
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_shared_is_counted_over_the_operations_of_a_version() {
        let together = waited([to("im.v1.message.create", "oc_1"), to("im.v1.message.forward", "oc_1")]).await;
        assert_eq!(together, [0, 1]);
        let apart = waited([to("im.v1.message.create", "oc_1"), to("im.v2.message.create", "oc_1")]).await;
        assert_eq!(apart, [0, 0]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_of_a_chat_after_the_deadline_is_refused_at_once() {
        let limits = Limits::default();
        let now = Instant::now();
        let route = to("im.v1.message.create", "oc_1");
        limits.acquire(&route, None, now).await.unwrap();
        let error = limits.acquire(&route, None, now).await.unwrap_err();
        assert!(matches!(error, ErrorKind::Throttled(_)), "{error:?}");
        assert_eq!(Instant::now(), now);
    }
}
