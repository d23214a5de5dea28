//! What a log gets to know about a call: ids, codes and times. No token, no body, no address with its query.

use std::time::Instant;

use tracing::Span;

use super::Received;
use crate::error::ErrorKind;
use crate::prepare::Route;

/// The span of a call. Its events are the attempts.
pub(super) fn span(route: &Route) -> Span {
    tracing::debug_span!(target: "feishu", "call", operation = %route.id, method = %route.method)
}

/// Reports an attempt: its number, its duration in milliseconds, and how it ended.
pub(super) fn attempt(number: u32, started: Instant, result: &Result<Received, ErrorKind>) {
    if !tracing::enabled!(target: "feishu", tracing::Level::DEBUG) {
        return;
    }
    let milliseconds = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    match result {
        Ok(received) => {
            let (status, log_id) = (received.head.status.as_u16(), received.head.log_id());
            tracing::debug!(target: "feishu", attempt = number, milliseconds, status, log_id, "succeeded");
        }
        Err(ErrorKind::Api(error)) => tracing::debug!(
            target: "feishu",
            attempt = number,
            milliseconds,
            status = error.status,
            code = error.code,
            log_id = error.log_id,
            "failed",
        ),
        Err(ErrorKind::Reply(error)) => {
            let (status, log_id, problem) = (error.status, error.log_id.as_deref(), &error.problem);
            tracing::debug!(target: "feishu", attempt = number, milliseconds, status, log_id, ?problem, "failed");
        }
        Err(error) => tracing::debug!(target: "feishu", attempt = number, milliseconds, %error, "failed"),
    }
}
