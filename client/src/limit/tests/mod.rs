//! Calls and their turns, with a clock that stands still.

mod a_chat_gets_at_once_what_its_operation_held_back;
mod a_member_with_two_windows_is_counted_twice;
mod a_pause_of_one_chat_holds_back_the_others;
mod a_turn_is_the_earliest_that_fits;
mod sharing;
mod time_that_is_over_is_called_a_limit;

use std::sync::Arc;

use tokio::time::Instant;

use super::Limits;
use super::queue::LONGEST;
use crate::error::ErrorKind;
use crate::operation::{Method, Per, ReplyKind, Window};
use crate::route::Route;

const ONE_A_SECOND_TO_EACH: &[Window] = &[
    Window::new(100, Per::Second),
    Window::new(1, Per::Second).by("receive_id").shared(),
];

fn to(id: &'static str, receiver: &str) -> Route {
    route(id, ONE_A_SECOND_TO_EACH, receiver)
}

/// A call that sends to this receiver.
fn route(id: &'static str, limits: &'static [Window], receiver: &str) -> Route {
    Route {
        id: id.into(),
        method: Method::Post,
        tokens: &[],
        limits,
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
