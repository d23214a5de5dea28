//! Whether and when a failed attempt is repeated.
//!
//! Source for the codes and the waiting times: <https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control>.

use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use crate::error::{ErrorKind, TransportKind};
use crate::operation::RetryClass;
use crate::random;

/// The first waiting time; it doubles with each attempt.
const FIRST: Duration = Duration::from_millis(400);

/// Over how much time those are spread who have to wait until the same moment.
const SPREAD: Duration = Duration::from_millis(250);

/// No waiting time is longer, not even one that the server asks for.
const LONGEST: Duration = Duration::from_secs(60);

/// What a client may spend on repetitions. When everything fails, repeating everything makes it worse: a repetition costs, a
/// success pays a part of it back.
#[derive(Debug)]
pub(crate) struct Budget {
    /// The repetitions of one call.
    per_call: u32,
    /// Whether there is a pause before each.
    pauses: bool,
    left: AtomicI32,
}

impl Budget {
    const FULL: i32 = 500;
    const PRICE: i32 = 5;

    pub(crate) fn new(per_call: u32, pauses: bool) -> Self {
        Budget {
            per_call,
            pauses,
            left: AtomicI32::new(Self::FULL),
        }
    }

    pub(crate) fn succeeded(&self) {
        if self.left.load(Ordering::Relaxed) < Self::FULL {
            self.left.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn spend(&self) -> bool {
        let pay = |left: i32| (left >= Self::PRICE).then(|| left - Self::PRICE);
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay)
            .is_ok()
    }
}

/// The repetitions of one call.
pub(crate) struct Retry<'a> {
    budget: &'a Budget,
    /// Whether a request that may have been executed may be sent again.
    repeatable: bool,
    /// When the call must be over.
    deadline: Instant,
    done: u32,
}

impl<'a> Retry<'a> {
    pub(crate) fn new(budget: &'a Budget, repeatable: bool, deadline: Instant) -> Self {
        Retry {
            budget,
            repeatable,
            deadline,
            done: 0,
        }
    }

    /// How long to wait before the request is sent again; `None` if it is not.
    pub(crate) fn after(&mut self, error: &ErrorKind) -> Option<Duration> {
        let allowed = match safety(error) {
            Safety::NotExecuted => true,
            Safety::Unknown => self.repeatable,
            Safety::Final => false,
        };
        if !allowed || self.done >= self.budget.per_call {
            return None;
        }
        let wait = self.wait(error);
        // Paid for last, so that what is not repeated costs nothing.
        if Instant::now() + wait >= self.deadline || !self.budget.spend() {
            return None;
        }
        self.done += 1;
        Some(wait)
    }

    /// The time before the next attempt: what the server asks for, or longer each time.
    fn wait(&self, error: &ErrorKind) -> Duration {
        if !self.budget.pauses {
            return Duration::ZERO;
        }
        let backoff = FIRST
            .saturating_mul(1 << self.done.min(10))
            .mul_f64(random::between(0.7, 1.3));
        // Those who were told the same moment should not all come back in it.
        let told = error
            .retry_after()
            .map(|wait| wait.saturating_add(SPREAD.mul_f64(random::between(0.0, 1.0))));
        told.unwrap_or(backoff).min(LONGEST)
    }
}

/// What is known about a request that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Safety {
    /// It was not executed; the same again may succeed.
    NotExecuted,
    /// It may have been executed; the same again may succeed.
    Unknown,
    /// The same again would fail again.
    Final,
}

fn safety(error: &ErrorKind) -> Safety {
    match error {
        _ if error.is_rate_limit() => Safety::NotExecuted,
        ErrorKind::Api(api) if api.retry == Some(RetryClass::Later) => Safety::Unknown,
        ErrorKind::Reply(reply) if reply.status >= 500 => Safety::Unknown,
        ErrorKind::Transport(transport) => match transport.kind {
            TransportKind::Connect => Safety::NotExecuted,
            TransportKind::Timeout | TransportKind::Interrupted => Safety::Unknown,
        },
        _ => Safety::Final,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The repetitions of a call that has a day.
    fn call(budget: &Budget, repeatable: bool) -> Retry<'_> {
        Retry::new(budget, repeatable, Instant::now() + LONGEST * 60 * 24)
    }

    fn interrupted() -> ErrorKind {
        ErrorKind::transport(TransportKind::Interrupted)
    }

    #[test]
    fn waits_longer_each_time_and_gives_up() {
        let budget = Budget::new(3, true);
        let mut retry = call(&budget, true);
        for expected in [400, 800, 1600] {
            let wait = retry.after(&interrupted()).unwrap().as_millis();
            assert!(
                (expected * 7 / 10..=expected * 13 / 10).contains(&wait),
                "{wait} ms, about {expected} expected"
            );
        }
        assert_eq!(retry.after(&interrupted()), None);
    }

    #[test]
    fn what_may_have_been_executed_is_repeated_only_if_that_is_harmless() {
        let budget = Budget::new(3, true);
        assert_eq!(call(&budget, false).after(&interrupted()), None);
        assert!(
            call(&budget, false)
                .after(&ErrorKind::transport(TransportKind::Connect))
                .is_some()
        );
    }

    #[test]
    fn without_pauses_it_is_repeated_at_once_and_no_more_often() {
        let budget = Budget::new(2, false);
        let mut retry = call(&budget, true);
        let pauses: Vec<_> = (0..3).map(|_| retry.after(&interrupted())).collect();
        assert_eq!(pauses, [Some(Duration::ZERO), Some(Duration::ZERO), None]);
    }

    #[test]
    fn a_client_whose_calls_all_fail_stops_repeating() {
        let budget = Budget::new(1, true);
        let repeated = (0..1000)
            .filter(|_| call(&budget, true).after(&interrupted()).is_some())
            .count();
        assert_eq!(repeated, 100, "500 to spend, 5 for each");
        (0..5).for_each(|_| budget.succeeded());
        assert!(call(&budget, true).after(&interrupted()).is_some());
    }
}
