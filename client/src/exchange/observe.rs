//! Those who look on while a call is made: the log, and the client's observer. They get to know ids, codes and times; no token, no body,
//! no address with its query.
//!
//! Fields of spans and events are called as in OpenTelemetry's conventions for HTTP clients, where those have a name.
//!
//! Source: <https://opentelemetry.io/docs/specs/semconv/http/http-spans/>.

use std::borrow::Cow;
use std::time::Duration;

use tokio::time::Instant;
use tracing::Span;
use tracing::field::Empty;

use super::received::Received;
use crate::error::{Error, ErrorKind, Failure, TransportKind, Tried};
use crate::meta::Tally;
use crate::observer::{Attempt, CallEnd, Observer, Outcome};
use crate::prepare::Prepared;
use crate::route::Route;

/// The span of a call. Its events are the attempts.
pub(super) fn span(prepared: &Prepared) -> Span {
    let route = &prepared.route;
    tracing::debug_span!(
        target: "feishu",
        "call",
        otel.name = %route.id,
        otel.kind = "client",
        otel.status_code = Empty,
        feishu.operation = %route.id,
        feishu.code = Empty,
        feishu.log_id = Empty,
        http.request.method = route.method.as_str(),
        http.response.status_code = Empty,
        server.address = prepared.url.host_str(),
        server.port = prepared.url.port_or_known_default(),
        error.type = Empty,
    )
}

/// Looks on while one call is made, and counts. Dropped before the [end](Self::end), it tells that the call was.
pub(super) struct Watch<'a> {
    /// `None` as soon as it was told the end, and while it is told anything: one that panics hears nothing of that, which would be a second
    /// panic while the first is unwound, and end the program.
    observer: Option<&'a dyn Observer>,
    route: &'a Route,
    started: Instant,
    tally: Tally,
    /// When the attempt began that is under way.
    attempt: Option<Instant>,
}

impl<'a> Watch<'a> {
    pub(super) fn new(observer: Option<&'a dyn Observer>, route: &'a Route, started: Instant) -> Self {
        Watch {
            observer,
            route,
            started,
            tally: Tally::default(),
            attempt: None,
        }
    }

    /// The call stood still for so long.
    pub(super) fn waits(&mut self, time: Duration) {
        self.tally.waited += time;
    }

    /// The same request is sent again after a time.
    pub(super) fn pauses(&mut self, wait: Duration) {
        self.waits(wait);
        tracing::debug!(
            target: "feishu",
            attempt = self.tally.attempts,
            "retrying in {:.1} s",
            wait.as_secs_f64()
        );
    }

    pub(super) fn attempt_begins(&mut self) {
        self.tally.attempts += 1;
        self.attempt = Some(Instant::now());
    }

    pub(super) fn attempt_ends(&mut self, result: &Result<Received, ErrorKind>) {
        let Some(started) = self.attempt.take() else {
            return;
        };
        if let Err(ErrorKind::Invalid(_) | ErrorKind::File(_)) = result {
            // It could not be made a request.
            self.tally.attempts -= 1;
            return;
        }
        let is_logged = tracing::enabled!(target: "feishu", tracing::Level::DEBUG);
        if self.observer.is_none() && !is_logged {
            return;
        }
        let (number, elapsed, outcome) = (self.tally.attempts, started.elapsed(), outcome(result));
        if is_logged {
            log(number, elapsed, &outcome);
        }
        if let Some(observer) = self.observer.take() {
            observer.attempt(&Attempt {
                operation: &self.route.id,
                method: self.route.method,
                number,
                elapsed,
                outcome,
            });
            self.observer = Some(observer);
        }
    }

    /// The call is over, whether or not it ended in an attempt.
    pub(super) fn end(mut self, mut result: Result<Received, ErrorKind>) -> Result<Received, Failure> {
        // An attempt that the deadline of the call cut off.
        self.attempt_ends(&result);
        if let Some(observer) = self.observer.take() {
            self.tell(observer, outcome(&result));
        }
        let Tally { attempts, .. } = self.tally;
        if let Ok(received) = &mut result {
            received.tally = self.tally;
        }
        result.map_err(|kind| {
            let time = self.started.elapsed();
            let tried = Some(Tried { attempts, time });
            Failure { kind, tried }
        })
    }

    fn tell(&self, observer: &dyn Observer, outcome: Outcome<'_>) {
        observer.call(&CallEnd {
            operation: &self.route.id,
            method: self.route.method,
            attempts: self.tally.attempts,
            elapsed: self.started.elapsed(),
            waited: self.tally.waited,
            outcome,
        });
    }
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        if let Some(observer) = self.observer {
            self.tell(observer, Outcome::Dropped);
        }
    }
}

fn outcome(result: &Result<Received, ErrorKind>) -> Outcome<'_> {
    match result {
        Ok(received) => Outcome::Succeeded {
            status: received.head.status.as_u16(),
            log_id: received.head.log_id(),
        },
        Err(error) => Outcome::Failed(error),
    }
}

fn log(number: u32, elapsed: Duration, outcome: &Outcome<'_>) {
    let milliseconds = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX);
    let (verb, error) = match outcome {
        Outcome::Failed(error) => ("failed", Some(error)),
        Outcome::Succeeded { .. } | Outcome::Dropped => ("succeeded", None),
    };
    // What the platform says is told at the end of the call.
    let problem = error.filter(|error| !matches!(error, ErrorKind::Api(_)));
    tracing::debug!(
        target: "feishu",
        {
            http.request.resend_count = number.checked_sub(1).filter(|again| *again > 0),
            http.response.status_code = outcome.status(),
            feishu.code = outcome.code(),
            feishu.log_id = outcome.log_id(),
            error.type = error.map(|error| class(error)).as_deref(),
            exception.message = problem.map(tracing::field::display),
            milliseconds,
        },
        "attempt {number} {verb}"
    );
}

/// What is known at the end of a call, for its span.
pub(super) fn record(span: &Span, result: &Result<Received, ErrorKind>) {
    if span.is_disabled() {
        return;
    }
    let outcome = outcome(result);
    span.record("http.response.status_code", outcome.status());
    span.record("feishu.code", outcome.code());
    span.record("feishu.log_id", outcome.log_id());
    if let Outcome::Failed(error) = outcome {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", &*class(error));
    }
}

/// The class of an error, of which there are few: the platform's code, else what failed.
fn class(error: &ErrorKind) -> Cow<'static, str> {
    Cow::Borrowed(match error {
        ErrorKind::Api(error) => return Cow::Owned(error.code.to_string()),
        ErrorKind::Transport(error) => match error.kind {
            TransportKind::Connect => "connect",
            TransportKind::Timeout => "timeout",
            TransportKind::Interrupted => "interrupted",
        },
        ErrorKind::Invalid(_) => "invalid",
        ErrorKind::Token(_) => "token",
        ErrorKind::Throttled(_) => "throttled",
        ErrorKind::Reply(_) => "reply",
        ErrorKind::Decode(_) => "decode",
        ErrorKind::File(_) => "file",
        ErrorKind::Login(_) => "login",
        ErrorKind::Store(_) => "store",
        ErrorKind::Runtime(_) => "runtime",
        ErrorKind::Missing(_) => "missing",
    })
}

/// Reports a call that failed in the end: once, and in the words of its error.
pub(crate) fn failed(error: &Error) {
    tracing::warn!(
        target: "feishu",
        {
            feishu.operation = error.operation(),
            feishu.code = error.code(),
            feishu.log_id = error.log_id(),
            http.response.status_code = error.status(),
            error.type = &*class(error.kind()),
            attempts = error.attempts(),
        },
        "{error}"
    );
}
