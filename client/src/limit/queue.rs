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
    /// The earliest moment from this one on at which a call more makes none of the windows too full, neither with those that went nor with
    /// those that will go. Calls that wait for the turn of their chat as well leave room before them, and it is used.
    pub(super) fn free(&self, windows: &[Window], from: Instant) -> Instant {
        let mut turn = self.paused.map_or(from, |paused| paused.max(from));
        loop {
            let start = turn;
            for window in windows {
                turn = self.free_of(window, turn);
            }
            // What is late enough for one window may be too close to what comes next for another.
            if turn == start {
                return turn;
            }
        }
    }

    /// As [`free`](Self::free), for one window.
    fn free_of(&self, window: &Window, from: Instant) -> Instant {
        let (requests, length) = (window.requests.max(1) as usize, window.per.length());
        if self.times.back().is_none_or(|last| *last <= from) {
            // Nobody waits, so those that went last count alone.
            let first = self.times.iter().nth_back(requests - 1);
            return first.map_or(from, |first| from.max(*first + length));
        }
        let mut turn = from;
        let old = self.times.partition_point(|time| *time + length <= turn);
        let first = self.times.range(old..);
        // From one of each pair to the other there are as many calls as a window holds.
        for (first, last) in first.clone().zip(first.skip(requests - 1)) {
            if *last >= turn + length {
                break;
            }
            if *last < *first + length {
                turn = turn.max(*first + length);
            }
        }
        turn
    }

    /// Counts a turn, and forgets those before the longest window.
    pub(super) fn insert(&mut self, turn: Instant, windows: &[Window], now: Instant) {
        let earlier = self.times.iter().rposition(|time| *time <= turn);
        self.times.insert(earlier.map_or(0, |index| index + 1), turn);
        let longest = windows.iter().map(|window| window.per.length()).max();
        let longest = longest.unwrap_or_default();
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

    /// Takes the earliest turn.
    fn take(queue: &mut Queue, windows: &[Window], now: Instant) -> Instant {
        let turn = queue.free(windows, now);
        queue.insert(turn, windows, now);
        turn
    }

    #[test]
    fn both_windows_of_a_tier_hold_at_any_moment() {
        let windows = [Window::new(10, Per::Minute), Window::new(3, Per::Second)];
        let (start, mut queue) = (Instant::now(), Queue::default());
        let turns: Vec<_> = (0..25).map(|_| take(&mut queue, &windows, start) - start).collect();
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
    fn room_between_turns_is_used_and_not_more_than_there_is() {
        let windows = [Window::new(2, Per::Second)];
        let (start, mut queue) = (Instant::now(), Queue::default());
        let at = |milliseconds| start + Duration::from_millis(milliseconds);
        for far in [2_000, 2_000, 2_600, 3_000] {
            queue.insert(at(far), &windows, start);
        }
        assert_eq!(queue.free(&windows, at(0)), at(0));
        assert_eq!(queue.free(&windows, at(1_000)), at(1_000));
        // With both at 2.0 s there would be three in less than a second; then with those at 2.6 s and 3.0 s.
        assert_eq!(queue.free(&windows, at(1_001)), at(3_600));
        // A window begins when another ends.
        queue.insert(at(0), &windows, start);
        queue.insert(at(1_000), &windows, start);
        assert_eq!(queue.free(&windows, at(500)), at(500));
    }

    #[test]
    fn a_turn_that_is_given_back_leaves_no_room_for_too_many() {
        let windows = [Window::new(3, Per::Second)];
        let (start, mut queue) = (Instant::now(), Queue::default());
        let mut taken: Vec<_> = (0..7).map(|_| take(&mut queue, &windows, start)).collect();
        // All that wait are dropped but one in the middle.
        for turn in [taken.remove(6), taken.remove(5), taken.remove(3)] {
            queue.give_back(turn);
        }
        for _ in 0..4 {
            taken.push(take(&mut queue, &windows, start));
        }
        assert!(taken.is_sorted(), "{taken:?}");
        let second = Duration::from_secs(1);
        assert!(taken.windows(4).all(|w| w[3] - w[0] >= second), "{taken:?}");
        assert_eq!(*taken.last().unwrap() - start, 2 * second);
    }
}
