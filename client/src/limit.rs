//! The client's own limiter: it keeps to the documented limits, so that the platform need not refuse.
//!
//! The platform counts per operation, app and tenant. A call reserves the earliest moment at which none of the operation's windows is
//! full, and waits for it; calls go in the order in which they came.
//!
//! Source: <https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control>.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use crate::error::{ErrorKind, ThrottleError};
use crate::operation::{Per, Window};
use crate::route::Route;

/// The longest window.
const LONGEST: Duration = Duration::from_secs(60);

/// Queues of no use are looked for when there are this many.
const SWEEP: usize = 1024;

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
        let now = Instant::now();
        let turn = self.lock().of(route, tenant, now).reserve(windows, now, deadline);
        match turn {
            Ok(turn) if turn <= now => Ok(Duration::ZERO),
            Ok(turn) => {
                let time = turn.duration_since(now);
                let seconds = time.as_secs_f64();
                tracing::debug!(target: "feishu", "waiting {seconds:.1} s for room in the documented rate limit");
                // Boxed, so that the many calls that need not wait need not make room for it.
                Box::pin(self.wait(route, tenant, turn)).await;
                Ok(time)
            }
            Err(turn) => Err(ErrorKind::Throttled(ThrottleError::new(turn.duration_since(now)))),
        }
    }

    async fn wait(&self, route: &Route, tenant: Option<&Arc<str>>, turn: Instant) {
        let mut waiting = Waiting {
            limits: self,
            route,
            tenant,
            turn: Some(turn),
        };
        sleep_until(turn).await;
        waiting.turn = None;
    }

    /// Holds back all calls of an operation for a time that the platform named, but for no longer than the longest window.
    pub(crate) fn pause(&self, route: &Route, tenant: Option<&Arc<str>>, time: Duration) {
        if self.windows(route).is_some() {
            let now = Instant::now();
            let mut queues = self.lock();
            let queue = queues.of(route, tenant, now);
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
    route: &'a Route,
    tenant: Option<&'a Arc<str>>,
    turn: Option<Instant>,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        if let Some(turn) = self.turn {
            let mut queues = self.limits.lock();
            queues.of(self.route, self.tenant, Instant::now()).give_back(turn);
        }
    }
}

/// The queues of all operations and tenants.
#[derive(Debug, Default)]
struct Queues {
    by_key: HashMap<Key, Queue>,
    /// Those of no use are looked for when there are this many.
    sweep_at: usize,
    /// How many were looked at for that.
    #[cfg(test)]
    looked_at: usize,
}

/// Operation and tenant.
type Key = (Cow<'static, str>, Option<Arc<str>>);

impl Queues {
    /// The queue of an operation and a tenant.
    fn of(&mut self, route: &Route, tenant: Option<&Arc<str>>, now: Instant) -> &mut Queue {
        if self.by_key.len() >= self.sweep_at.max(SWEEP) {
            #[cfg(test)]
            {
                self.looked_at += self.by_key.len();
            }
            self.by_key.retain(|_, queue| !queue.is_idle(now));
            // If most are of use, it would be a waste to look again soon: so each new queue pays for one look at an old one.
            self.sweep_at = self.by_key.len().saturating_mul(2);
        }
        self.by_key.entry((route.id.clone(), tenant.cloned())).or_default()
    }
}

#[derive(Debug, Default)]
struct Queue {
    /// When calls went or will go, oldest first; back to the beginning of the longest window.
    times: VecDeque<Instant>,
    /// The platform asked for silence until then.
    paused: Option<Instant>,
}

impl Queue {
    /// Reserves the earliest turn; if it comes after the deadline, returns it as an error and reserves nothing.
    fn reserve(&mut self, windows: &[Window], now: Instant, deadline: Instant) -> Result<Instant, Instant> {
        // A turn that was given back may leave room before the last one, but calls go in the order in which they came.
        let last = self.times.back().copied();
        let mut turn = self.paused.max(last).map_or(now, |earliest| earliest.max(now));
        let mut longest = Duration::ZERO;
        for window in windows {
            let length = length(window.per);
            longest = longest.max(length);
            let earlier = self
                .times
                .len()
                .checked_sub(window.requests.max(1) as usize)
                .and_then(|index| self.times.get(index));
            turn = earlier.map_or(turn, |earlier| turn.max(*earlier + length));
        }
        if turn > deadline {
            return Err(turn);
        }
        self.times.push_back(turn);
        while self.times.front().is_some_and(|first| *first + longest <= now) {
            self.times.pop_front();
        }
        Ok(turn)
    }

    /// Takes back a turn that was reserved and is not used.
    fn give_back(&mut self, turn: Instant) {
        if let Some(index) = self.times.iter().rposition(|time| *time == turn) {
            self.times.remove(index);
        }
    }

    fn is_idle(&self, now: Instant) -> bool {
        self.paused.is_none_or(|paused| paused <= now) && self.times.back().is_none_or(|last| *last + LONGEST <= now)
    }
}

fn length(per: Per) -> Duration {
    match per {
        Per::Second => Duration::from_secs(1),
        Per::Minute => LONGEST,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_windows_of_a_tier_hold_at_any_moment() {
        let windows = [
            Window {
                requests: 10,
                per: Per::Minute,
            },
            Window {
                requests: 3,
                per: Per::Second,
            },
        ];
        let (start, mut queue) = (Instant::now(), Queue::default());
        let far = start + Duration::from_secs(3600);
        let turns: Vec<_> = (0..25)
            .map(|_| queue.reserve(&windows, start, far).unwrap() - start)
            .collect();
        for (count, length) in [(10, LONGEST), (3, Duration::from_secs(1))] {
            assert!(
                turns.windows(count + 1).all(|w| w[count] - w[0] >= length),
                "more than {count} in {length:?}: {turns:?}"
            );
        }
        // Nobody waits for longer than the windows ask.
        assert_eq!(turns[2], Duration::ZERO);
        assert_eq!(turns[3], Duration::from_secs(1));
        assert_eq!(turns[10], LONGEST);
    }

    #[test]
    fn two_thousand_tenants_are_looked_at_a_few_times_each() {
        let windows = [Window {
            requests: 5,
            per: Per::Second,
        }];
        let (mut queues, now) = (Queues::default(), Instant::now());
        let route = Route {
            id: "test".into(),
            method: crate::operation::Method::Get,
            tokens: &[],
            limits: &[],
            reply: crate::operation::ReplyKind::Json,
        };
        for round in 0..10 {
            for tenant in 0..2_000 {
                let tenant = Arc::from(format!("t{tenant}"));
                let queue = queues.of(&route, Some(&tenant), now);
                queue.reserve(&windows, now, now + LONGEST).unwrap();
            }
            assert!(queues.looked_at <= 4_000, "{} looks in round {round}", queues.looked_at);
        }
        // When nobody has called for a minute, they go.
        for tenant in 0..2_000 {
            queues.of(&route, Some(&Arc::from(format!("u{tenant}"))), now + 10 * LONGEST);
        }
        assert!(queues.by_key.len() <= 2_100, "{} queues", queues.by_key.len());
    }

    #[test]
    fn a_turn_that_is_given_back_leaves_no_room_for_too_many() {
        let windows = [Window {
            requests: 3,
            per: Per::Second,
        }];
        let (start, mut queue) = (Instant::now(), Queue::default());
        let far = start + Duration::from_secs(3600);
        let mut taken: Vec<_> = (0..7).map(|_| queue.reserve(&windows, start, far).unwrap()).collect();
        // All that wait are dropped but one in the middle.
        for turn in [taken.remove(6), taken.remove(5), taken.remove(3)] {
            queue.give_back(turn);
        }
        for _ in 0..4 {
            taken.push(queue.reserve(&windows, start, far).unwrap());
        }
        assert!(taken.is_sorted(), "{taken:?}");
        let second = Duration::from_secs(1);
        assert!(taken.windows(4).all(|w| w[3] - w[0] >= second), "{taken:?}");
        assert_eq!(*taken.last().unwrap() - start, 2 * second);
    }

    #[test]
    fn a_turn_after_the_deadline_is_not_taken() {
        let windows = [Window {
            requests: 1,
            per: Per::Second,
        }];
        let (now, mut queue) = (Instant::now(), Queue::default());
        assert_eq!(queue.reserve(&windows, now, now), Ok(now));
        let late = now + Duration::from_secs(1);
        assert_eq!(queue.reserve(&windows, now, now), Err(late));
        assert_eq!(
            queue.reserve(&windows, now, late),
            Ok(late),
            "the refused call left no trace"
        );
    }
}
