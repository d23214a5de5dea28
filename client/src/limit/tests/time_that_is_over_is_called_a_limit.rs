//! A call whose time was over when its turn was looked for failed as one that a rate limit refuses, with room in 0.0 s.

use std::time::Duration;

use tokio::time::{Instant, advance};

use super::to;
use crate::error::{ErrorKind, TransportKind};
use crate::limit::Limits;

#[tokio::test(start_paused = true)]
async fn it_is_a_timeout() {
    let (limits, deadline) = (Limits::default(), Instant::now());
    advance(Duration::from_nanos(1)).await;
    let route = to("im.v1.message.create", "oc_1");
    let error = limits.acquire(&route, None, deadline).await.unwrap_err();
    assert!(!error.is_rate_limit(), "{error}");
    assert!(
        matches!(&error, ErrorKind::Transport(error) if error.kind == TransportKind::Timeout),
        "{error:?}"
    );
}
