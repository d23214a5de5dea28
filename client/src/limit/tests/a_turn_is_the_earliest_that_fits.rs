//! Turns against all moments that could be one.

use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;
use tokio::time::Instant;

use crate::limit::queue::Queue;
use crate::operation::{Per, Window};

/// What comes next: so much time, and then a call, or the end of one that waited.
#[derive(Clone, Debug)]
struct Step {
    milliseconds: u64,
    gives_back: Option<usize>,
}

fn step() -> impl Strategy<Value = Step> {
    let time = prop_oneof![4 => 0..300_u64, 1 => 300..40_000_u64];
    let gives_back = prop_oneof![3 => Just(None), 1 => (0..8_usize).prop_map(Some)];
    (time, gives_back).prop_map(|(milliseconds, gives_back)| Step {
        milliseconds,
        gives_back,
    })
}

fn windows() -> impl Strategy<Value = Vec<Window>> {
    let per = prop_oneof![Just(Per::Second), Just(Per::Minute)];
    vec(
        (1..5_u32, per).prop_map(|(requests, per)| Window::new(requests, per)),
        1..3,
    )
}

/// Whether no window holds too many of these moments, which are in order.
fn fit(turns: &[Duration], windows: &[Window]) -> bool {
    windows.iter().all(|window| {
        let requests = window.requests as usize;
        let mut pairs = turns.iter().zip(turns.iter().skip(requests));
        pairs.all(|(first, last)| *last - *first >= window.per.length())
    })
}

/// The earliest moment at which a call more fits: now, or when some window ends.
fn earliest(turns: &[Duration], windows: &[Window], now: Duration) -> Duration {
    let ends = windows
        .iter()
        .flat_map(|window| turns.iter().map(|turn| *turn + window.per.length()));
    let mut moments: Vec<_> = ends.filter(|end| *end >= now).chain([now]).collect();
    moments.sort();
    let fits = |moment: &Duration| {
        let mut turns = turns.to_vec();
        turns.push(*moment);
        turns.sort();
        fit(&turns, windows)
    };
    moments.into_iter().find(fits).expect("after all others there is room")
}

proptest! {
    #[test]
    fn a_turn_is_the_earliest_that_fits(windows in windows(), steps in vec(step(), 1..40)) {
        let (start, mut queue) = (Instant::now(), Queue::default());
        let (mut now, mut turns) = (Duration::ZERO, Vec::new());
        for step in steps {
            now += Duration::from_millis(step.milliseconds);
            let waiting: Vec<usize> = (0..turns.len()).filter(|index| turns[*index] > now).collect();
            if let Some(which) = step.gives_back.and_then(|which| waiting.get(which)) {
                queue.give_back(start + turns.remove(*which));
                continue;
            }
            let turn = queue.free(&windows, start + now);
            prop_assert_eq!(turn - start, earliest(&turns, &windows, now));
            queue.insert(turn, &windows, start + now);
            turns.push(turn - start);
            turns.sort();
        }
    }
}
