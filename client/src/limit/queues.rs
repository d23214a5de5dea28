//! The queues of all that is counted.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

use super::counted::{Counted, Key};
use super::queue::Queue;

/// Queues of no use are looked for when there are this many.
const SWEEP: usize = 1024;

/// The queues of all that is counted.
#[derive(Debug, Default)]
pub(super) struct Queues {
    by_key: HashMap<Key, Queue>,
    /// Those of no use are looked for when there are this many.
    sweep_at: usize,
    /// How many were looked at for that.
    #[cfg(test)]
    looked_at: usize,
}

impl Queues {
    /// Reserves the earliest turn at which none of the windows is full, of whatever a call is counted by; if it comes after the deadline,
    /// returns it as an error and reserves nothing.
    pub(super) fn reserve(
        &mut self,
        counted: &[Counted<'_>],
        now: Instant,
        deadline: Instant,
    ) -> Result<Instant, Instant> {
        if let [one] = counted {
            // As below, with one look for the queue.
            let queue = self.of(&one.key, now);
            let turn = queue.free(&one.windows, now);
            if turn > deadline {
                return Err(turn);
            }
            queue.insert(turn, &one.windows, now);
            return Ok(turn);
        }
        let mut turn = now;
        loop {
            let start = turn;
            for one in counted {
                turn = self.of(&one.key, now).free(&one.windows, turn);
            }
            if turn == start {
                break;
            }
        }
        if turn > deadline {
            return Err(turn);
        }
        self.insert(counted, turn, now);
        Ok(turn)
    }

    /// Counts a turn.
    pub(super) fn insert(&mut self, counted: &[Counted<'_>], turn: Instant, now: Instant) {
        for one in counted {
            self.of(&one.key, now).insert(turn, &one.windows, now);
        }
    }

    /// Takes back a turn that was reserved and is not used.
    pub(super) fn give_back(&mut self, counted: &[Counted<'_>], turn: Instant, now: Instant) {
        for one in counted {
            self.of(&one.key, now).give_back(turn);
        }
    }

    /// Gives no turn of what is counted together before so much time is over.
    pub(super) fn pause(&mut self, key: &Key, time: Duration, now: Instant) {
        let queue = self.of(key, now);
        queue.paused = queue.paused.max(Some(now + time));
    }

    /// The queue of what is counted together.
    fn of(&mut self, key: &Key, now: Instant) -> &mut Queue {
        if self.by_key.len() >= self.sweep_at.max(SWEEP) {
            #[cfg(test)]
            {
                self.looked_at += self.by_key.len();
            }
            self.by_key.retain(|_, queue| !queue.is_idle(now));
            // If most are of use, it would be a waste to look again soon: so each new queue pays for one look at an old one.
            self.sweep_at = self.by_key.len().saturating_mul(2);
        }
        self.by_key.entry(key.clone()).or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::queue::LONGEST;
    use super::*;
    use crate::operation::{Per, Window};
    use crate::route::Route;

    fn route() -> Route {
        Route {
            id: "test".into(),
            method: crate::operation::Method::Get,
            tokens: &[],
            limits: &[],
            counted: Vec::new(),
            reply: crate::operation::ReplyKind::Json,
        }
    }

    #[test]
    fn a_turn_after_the_deadline_is_not_taken() {
        let windows = [Window::new(1, Per::Second)];
        let counted = Counted::all(&route(), &windows, None);
        let (now, mut queues) = (Instant::now(), Queues::default());
        assert_eq!(queues.reserve(&counted, now, now), Ok(now));
        let late = now + Per::Second.length();
        assert_eq!(queues.reserve(&counted, now, now), Err(late));
        assert_eq!(
            queues.reserve(&counted, now, late),
            Ok(late),
            "the refused call left no trace"
        );
    }

    #[test]
    fn two_thousand_tenants_are_looked_at_a_few_times_each() {
        let windows = [Window::new(5, Per::Second)];
        let (mut queues, now) = (Queues::default(), Instant::now());
        let route = route();
        for round in 0..10 {
            for tenant in 0..2_000 {
                let tenant = Arc::from(format!("t{tenant}"));
                let counted = Counted::all(&route, &windows, Some(&tenant));
                queues.reserve(&counted, now, now + LONGEST).unwrap();
            }
            assert!(queues.looked_at <= 4_000, "{} looks in round {round}", queues.looked_at);
        }
        // When nobody has called for a minute, they go.
        for tenant in 0..2_000 {
            let tenant = Arc::from(format!("u{tenant}"));
            queues.of(&Key::of(&route, Some(&tenant)), now + 10 * LONGEST);
        }
        assert!(queues.by_key.len() <= 2_100, "{} queues", queues.by_key.len());
    }
}
