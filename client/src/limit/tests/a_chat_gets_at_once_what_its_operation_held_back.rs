//! A call took its chat's turn and waited then for that of its operation: all that waited there went to the chat together.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::{JoinSet, yield_now};
use tokio::time::{Instant, timeout};

use super::route;
use super::sharing::process;
use crate::error::ErrorKind;
use crate::limit::Limits;
use crate::limit::queue::LONGEST;
use crate::operation::{Per, Window};

/// Those of the page of `im.v1.pin.delete`.
const WINDOWS: &[Window] = &[
    Window::new(1000, Per::Minute),
    Window::new(50, Per::Second),
    Window::new(5, Per::Second).by("receive_id"),
];

/// When calls went that were made at once in this order, by receiver.
async fn moments(limits: &Arc<Limits>, receivers: impl Iterator<Item = String>) -> HashMap<String, Vec<Duration>> {
    let start = Instant::now();
    let mut calls = JoinSet::new();
    for receiver in receivers {
        let limits = Arc::clone(limits);
        calls.spawn(async move {
            let route = route("im.v1.pin.delete", WINDOWS, &receiver);
            limits.acquire(&route, None, start + LONGEST).await.unwrap();
            (receiver, start.elapsed())
        });
        yield_now().await;
    }
    let mut moments: HashMap<_, Vec<_>> = HashMap::new();
    for (receiver, moment) in calls.join_all().await {
        moments.entry(receiver).or_default().push(moment);
    }
    moments
}

/// 200 to as many, 20 to one, 5 to as many.
fn receivers() -> impl Iterator<Item = String> {
    let many = (0..200).map(|index| format!("om_{index}"));
    let one = std::iter::repeat_n("om_one".to_owned(), 20);
    many.chain(one).chain((0..5).map(|index| format!("om_late_{index}")))
}

#[tokio::test(start_paused = true)]
async fn a_message_gets_five_in_a_second_after_a_full_operation() {
    let stores = [Arc::new(Limits::default()), process("cli_1", &Arc::default())];
    for limits in stores {
        let mut moments = moments(&limits, receivers()).await;
        let mut one = moments.remove("om_one").unwrap();
        one.sort();
        let seconds: Vec<_> = one.iter().map(Duration::as_secs).collect();
        let expected: Vec<_> = (4..8).flat_map(|second| [second; 5]).collect();
        assert_eq!(seconds, expected, "the operation is full for four seconds");
        // 220 before them, but of the 20 not more than five in one second.
        assert!((0..5).all(|index| moments[&format!("om_late_{index}")][0].as_secs() == 4));
        let mut all: Vec<_> = moments.into_values().flatten().chain(one).collect();
        all.sort();
        let second = Duration::from_secs(1);
        assert!(all.windows(51).all(|some| some[50] - some[0] >= second), "{all:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_its_operation_refuses_has_no_turn_of_its_chat() {
    const ONE_IN_ALL: &[Window] = &[
        Window::new(1, Per::Second),
        Window::new(1, Per::Minute).by("receive_id"),
    ];
    let limits = Limits::default();
    let start = Instant::now();
    let call = |receiver| route("im.v1.pin.delete", ONE_IN_ALL, receiver);
    limits.acquire(&call("om_1"), None, start).await.unwrap();
    let error = limits.acquire(&call("om_2"), None, start).await.unwrap_err();
    assert!(matches!(error, ErrorKind::Throttled(_)), "{error:?}");
    // One that is dropped while it waits gives both turns back.
    let second = call("om_2");
    let dropped = timeout(LONGEST / 100, limits.acquire(&second, None, start + LONGEST));
    dropped.await.unwrap_err();
    limits.acquire(&second, None, start + LONGEST).await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 1);
}
