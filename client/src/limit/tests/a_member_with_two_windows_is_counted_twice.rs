//! A call reserved a turn for each window of a member, in one queue: of five per second, two and a half went.

use tokio::time::Instant;

use super::route;
use crate::limit::Limits;
use crate::limit::queue::LONGEST;
use crate::operation::{Per, Window};

#[tokio::test(start_paused = true)]
async fn both_windows_count_a_call_once() {
    const WINDOWS: &[Window] = &[
        Window::new(2, Per::Second).by("receive_id"),
        Window::new(4, Per::Minute).by("receive_id"),
    ];
    let (limits, start) = (Limits::default(), Instant::now());
    let mut turns = Vec::new();
    for _ in 0..5 {
        let route = route("im.v1.message.create", WINDOWS, "oc_1");
        limits.acquire(&route, None, start + 2 * LONGEST).await.unwrap();
        turns.push(start.elapsed().as_secs());
    }
    assert_eq!(turns, [0, 0, 1, 1, 60]);
}
