//! What a log gets to know about a call: ids, codes and times. No token, no body, no address with its query.

use std::time::{Duration, Instant};

use tracing::Span;

use super::received::Received;
use crate::error::{Error, ErrorKind};
use crate::route::Route;

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
    let (mut status, mut code, mut log_id, mut problem) = (None, None, None, None);
    let mut outcome = "failed";
    match result {
        Ok(received) => {
            outcome = "succeeded";
            status = Some(received.head.status.as_u16());
            log_id = received.head.log_id();
        }
        Err(ErrorKind::Api(error)) => {
            status = Some(error.status);
            code = Some(error.code);
            log_id.clone_from(&error.log_id);
        }
        Err(ErrorKind::Reply(error)) => {
            status = Some(error.status);
            log_id.clone_from(&error.log_id);
            problem = Some(format!("{:?}", error.problem));
        }
        Err(error) => problem = Some(error.to_string()),
    }
    tracing::debug!(target: "feishu", attempt = number, milliseconds, status, code, log_id, problem, "{outcome}");
}

/// Reports that the same request is sent again after a time.
pub(super) fn pause(number: u32, wait: Duration) {
    tracing::debug!(target: "feishu", attempt = number, "retrying in {:.1} s", wait.as_secs_f64());
}

/// Reports a call that failed in the end: once, and in the words of its error.
pub(crate) fn failed(error: &Error) {
    tracing::warn!(
        target: "feishu",
        operation = error.operation(),
        code = error.code(),
        status = error.status(),
        log_id = error.log_id(),
        attempts = error.attempts(),
        "{error}"
    );
}
