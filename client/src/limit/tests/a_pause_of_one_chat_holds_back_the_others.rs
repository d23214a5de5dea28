//! The platform told one chat to wait, and its operation waited with all chats, though it counts by nothing but chats.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::sharing::process;
use super::{ONE_A_SECOND_TO_EACH, route};
use crate::limit::Limits;
use crate::limit::queue::LONGEST;
use crate::operation::{Per, Window};

const BY_CHATS_ALONE: &[Window] = &[
    Window::new(5, Per::Second).by("receive_id"),
    Window::new(100, Per::Minute).by("receive_id"),
];

/// How long a call to each of two waits after a pause that one to the first was told.
async fn waits(limits: &Limits, windows: &'static [Window]) -> [u64; 2] {
    let told = Duration::from_secs(4);
    limits.pause(&route("test", windows, "oc_1"), None, told).await;
    let mut waits = [0; 2];
    // The second goes first, so that time stands still.
    for (receiver, wait) in ["oc_2", "oc_1"].into_iter().zip(waits.iter_mut().rev()) {
        let route = route("test", windows, receiver);
        let waited = limits.acquire(&route, None, Instant::now() + LONGEST).await.unwrap();
        *wait = waited.as_secs();
    }
    waits
}

#[tokio::test(start_paused = true)]
async fn it_is_kept_by_whatever_the_platform_counts() {
    assert_eq!(waits(&Limits::default(), BY_CHATS_ALONE).await, [4, 0]);
    assert_eq!(waits(&process("cli_1", &Arc::default()), BY_CHATS_ALONE).await, [4, 0]);
    // Which of its windows is full is not told, so it may be that of the operation.
    let [_, second] = waits(&Limits::default(), ONE_A_SECOND_TO_EACH).await;
    assert_eq!(second, 4);
}
