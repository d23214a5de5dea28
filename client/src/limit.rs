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
    queues: Mutex<HashMap<Key, Queue>>,
}

/// Operation and tenant.
type Key = (Cow<'static, str>, Option<Arc<str>>);

#[derive(Debug, Default)]
struct Queue {
    /// When calls went or will go, oldest first; as many as the largest window counts.
    times: VecDeque<Instant>,
    /// The platform asked for silence until then.
    paused: Option<Instant>,
}

impl Limits {
    /// Waits for this call's turn.
    ///
    /// # Errors
    ///
    /// The turn would come after the deadline. Nothing is reserved then.
    pub(crate) async fn acquire(
        &self,
        route: &Route,
        tenant: Option<&Arc<str>>,
        deadline: Instant,
    ) -> Result<(), ErrorKind> {
        let Some(windows) = self.windows(route) else {
            return Ok(());
        };
        let now = Instant::now();
        let turn = queue(&mut self.lock(), route, tenant).reserve(windows, now, deadline);
        match turn {
            Ok(turn) if turn <= now => Ok(()),
            Ok(turn) => {
                sleep_until(turn).await;
                Ok(())
            }
            Err(turn) => Err(ErrorKind::Throttled(ThrottleError {
                wait: turn.duration_since(now),
            })),
        }
    }

    /// Holds back all calls of an operation until a moment that the platform named.
    pub(crate) fn pause(&self, route: &Route, tenant: Option<&Arc<str>>, until: Instant) {
        if self.windows(route).is_some() {
            let mut queues = self.lock();
            let queue = queue(&mut queues, route, tenant);
            queue.paused = queue.paused.max(Some(until));
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

    fn lock(&self) -> MutexGuard<'_, HashMap<Key, Queue>> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The queue of an operation and a tenant.
fn queue<'q>(queues: &'q mut HashMap<Key, Queue>, route: &Route, tenant: Option<&Arc<str>>) -> &'q mut Queue {
    if queues.len() >= SWEEP {
        let now = Instant::now();
        queues.retain(|_, queue| !queue.is_idle(now));
    }
    queues.entry((route.id.clone(), tenant.cloned())).or_default()
}

impl Queue {
    /// The earliest moment that is left, taken; or, if that is after the deadline, not taken.
    fn reserve(&mut self, windows: &[Window], now: Instant, deadline: Instant) -> Result<Instant, Instant> {
        let mut turn = self.paused.map_or(now, |paused| paused.max(now));
        let mut keep = 0;
        for window in windows {
            let count = window.requests.max(1) as usize;
            keep = keep.max(count);
            let earlier = self
                .times
                .len()
                .checked_sub(count)
                .and_then(|index| self.times.get(index));
            turn = earlier.map_or(turn, |earlier| turn.max(*earlier + length(window.per)));
        }
        if turn > deadline {
            return Err(turn);
        }
        self.times.push_back(turn);
        while self.times.len() > keep {
            self.times.pop_front();
        }
        Ok(turn)
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
