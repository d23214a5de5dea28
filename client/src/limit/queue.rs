//! When calls that are counted together go.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use crate::operation::{Per, Window};

/// The longest window.
pub(super) const LONGEST: Duration = Per::Minute.length();

/// The turns of calls that are counted together.
#[derive(Debug, Default)]
pub(super) struct Queue {
    /// When calls went or will go, oldest first; back to the beginning of the longest window.
    times: VecDeque<Instant>,
    /// The platform asked for silence until then.
    pub(super) paused: Option<Instant>,
}

impl Queue {
    /// Reserves the earliest turn; if it comes after the deadline, returns it as an error and reserves nothing.
    pub(super) fn reserve<'a>(
        &mut self,
        windows: impl Iterator<Item = &'a Window>,
        now: Instant,
        deadline: Instant,
    ) -> Result<Instant, Instant> {
        // A turn that was given back may leave room before the last one, but calls go in the order in which they came.
        let last = self.times.back().copied();
        let mut turn = self.paused.max(last).map_or(now, |earliest| earliest.max(now));
        let mut longest = Duration::ZERO;
        for window in windows {
            let length = window.per.length();
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
        self.insert(turn, longest, now);
        Ok(turn)
    }

    /// Counts a turn, and forgets those before the longest window.
    pub(super) fn insert(&mut self, turn: Instant, longest: Duration, now: Instant) {
        let index = self.times.partition_point(|time| *time <= turn);
        self.times.insert(index, turn);
        while self.times.front().is_some_and(|first| *first + longest <= now) {
            self.times.pop_front();
        }
    }

    /// Takes back a turn that was reserved and is not used.
    pub(super) fn give_back(&mut self, turn: Instant) {
        if let Some(index) = self.times.iter().rposition(|time| *time == turn) {
            self.times.remove(index);
        }
    }

    pub(super) fn is_idle(&self, now: Instant) -> bool {
        self.paused.is_none_or(|paused| paused <= now) && self.times.back().is_none_or(|last| *last + LONGEST <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_windows_of_a_tier_hold_at_any_moment() {
        let windows = [Window::new(10, Per::Minute), Window::new(3, Per::Second)];
        let (start, mut queue) = (Instant::now(), Queue::default());
        let far = start + Duration::from_secs(3600);
        let turns: Vec<_> = (0..25)
            .map(|_| queue.reserve(windows.iter(), start, far).unwrap() - start)
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
    fn a_turn_that_is_given_back_leaves_no_room_for_too_many() {
        let windows = [Window::new(3, Per::Second)];
        let (start, mut queue) = (Instant::now(), Queue::default());
        let far = start + Duration::from_secs(3600);
        let mut taken: Vec<_> = (0..7)
            .map(|_| queue.reserve(windows.iter(), start, far).unwrap())
            .collect();
        // All that wait are dropped but one in the middle.
        for turn in [taken.remove(6), taken.remove(5), taken.remove(3)] {
            queue.give_back(turn);
        }
        for _ in 0..4 {
            taken.push(queue.reserve(windows.iter(), start, far).unwrap());
        }
        assert!(taken.is_sorted(), "{taken:?}");
        let second = Duration::from_secs(1);
        assert!(taken.windows(4).all(|w| w[3] - w[0] >= second), "{taken:?}");
        assert_eq!(*taken.last().unwrap() - start, 2 * second);
    }

    #[test]
    fn a_turn_after_the_deadline_is_not_taken() {
        let windows = [Window::new(1, Per::Second)];
        let (now, mut queue) = (Instant::now(), Queue::default());
        assert_eq!(queue.reserve(windows.iter(), now, now), Ok(now));
        let late = now + Duration::from_secs(1);
        assert_eq!(queue.reserve(windows.iter(), now, now), Err(late));
        assert_eq!(
            queue.reserve(windows.iter(), now, late),
            Ok(late),
            "the refused call left no trace"
        );
    }
}
