//! From an HTTP request to a reply that says that the call succeeded.
//!
//! **In**: a [`Prepared`] request and the options of the call. **Out**: a [`Received`] reply. **What can fail**: everything that
//! [`ErrorKind`] lists. Every call takes the same way: token, client-side limit, one attempt, verdict; and, where it helps and
//! does no harm, the same again until the deadline.

mod envelope;
mod head;
mod incoming;
mod inner;
mod observe;
mod post;
mod received;
mod retry;
mod send;
mod sender;
mod take;

use std::future::ready;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};
use tracing::Instrument;

pub(crate) use incoming::Incoming;
pub(crate) use inner::Inner;
use observe::Watch;
pub(crate) use observe::failed;
pub use received::Received;
pub(crate) use received::read_message;
pub(crate) use retry::{Budget, Retry};
#[cfg(feature = "socket")]
pub(crate) use send::send;
pub(crate) use sender::Sender;

use crate::codes;
use crate::error::{ErrorKind, Failure, LoginError, LoginProblem, UnlistedToken};
use crate::future::BoxFuture;
use crate::options::CallOptions;
use crate::prepare::Prepared;
use crate::runtime;
use crate::token::{Access, Tokens};

/// A call under way. It borrows nothing, so it can be spawned.
pub(crate) type Exchange = BoxFuture<'static, Result<Received, Failure>>;

/// Makes a call.
pub(crate) fn start(client: Arc<Inner>, prepared: Result<Prepared, ErrorKind>, options: CallOptions) -> Exchange {
    match prepared {
        // Two boxes, since an allocator is much slower with what is larger than a kilobyte.
        Ok(prepared) => {
            let call = Box::new((prepared, options));
            Box::pin(spawnable(client, call))
        }
        Err(error) => Box::pin(ready(Err(Failure::unsent(error)))),
    }
}

async fn spawnable(client: Arc<Inner>, call: Box<(Prepared, CallOptions)>) -> Result<Received, Failure> {
    let way = Way {
        sender: &client.sender,
        tokens: Some(&client.tokens),
        prepared: &call.0,
        options: &call.1,
    };
    run(&way).await
}

/// What a call is made with. One reference to it is less than one to each part, in a future that holds them several times.
struct Way<'a> {
    sender: &'a Sender,
    /// `None` for a call that needs no token.
    tokens: Option<&'a Arc<Tokens>>,
    prepared: &'a Prepared,
    options: &'a CallOptions,
}

impl Way<'_> {
    /// The token for the call, if it takes one.
    async fn token(&self) -> Result<Option<Access>, ErrorKind> {
        match self.tokens {
            Some(tokens) => tokens.choose(&self.prepared.route, self.options).await,
            None => Ok(None),
        }
    }
}

/// Makes a call, within its deadline.
async fn run(way: &Way<'_>) -> Result<Received, Failure> {
    runtime::check().map_err(|error| Failure::unsent(error.into()))?;
    let started = Instant::now();
    let mut watch = Watch::new(way.sender.observer.as_deref(), &way.prepared.route, started);
    let time = way.options.timeout;
    let deadline = deadline(
        started,
        time.unwrap_or_else(|| way.prepared.body.time(way.sender.timeout)),
    );
    let result = {
        let span = observe::span(way.prepared);
        // Pinned here, so that the large future is not moved into the small one around it.
        let mut work = pin!(attempts(way, deadline, &mut watch).instrument(span));
        let result = timeout_at(deadline, work.as_mut()).await;
        let result = result.unwrap_or_else(|_| Err(ErrorKind::timeout()));
        observe::record(work.span(), &result);
        result
    };
    watch.end(result)
}

/// The moment at which this time is over. A time that no clock can tell, such as [`Duration::MAX`], ends in a century.
fn deadline(started: Instant, time: Duration) -> Instant {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    started.checked_add(time.min(CENTURY)).unwrap_or(started)
}

/// Tries until the call succeeds or need not be tried again.
async fn attempts(way: &Way<'_>, deadline: Instant, watch: &mut Watch<'_>) -> Result<Received, ErrorKind> {
    let may_repeat = way.prepared.repeatable && !way.options.no_retry;
    let mut retry = Retry::new(&way.sender.retries, may_repeat, deadline);
    let mut renewed = false;
    loop {
        let mut access = way.token().await?;
        let waited = way
            .sender
            .limits
            .acquire(&way.prepared.route, way.options.tenant_key.as_ref(), deadline)
            .await?;
        watch.waits(waited);
        if !waited.is_zero() {
            // It may have ended meanwhile. Chosen before as well, since what is fetched after a turn is late for it.
            access = way.token().await?;
        }
        let mut error = match once(way, access.as_ref(), watch).await {
            Ok(received) => return Ok(received),
            Err(error) => error,
        };
        error.classify(way.prepared.retries, way.sender.general);
        let repeatable = way.prepared.body.is_repeatable();
        if let (ErrorKind::Api(api), Some(access)) = (&mut error, &access)
            && let Some(tokens) = way.tokens
            && codes::invalid_token(api.code).is_some_and(|kinds| kinds.contains(&access.kind))
        {
            let listed = way.prepared.route.tokens;
            if !listed.contains(&access.kind) {
                // The code says of a kind that is not taken what it says of a token that is over. Another one would be refused as well.
                api.unlisted_token = Some(UnlistedToken {
                    sent: access.kind,
                    listed,
                });
            } else if Box::pin(tokens.forget(access)).await {
                // A refused token is dropped and the call repeated once, whatever its method: a refusal comes before anything is executed.
                if !renewed && repeatable {
                    renewed = true;
                    continue;
                }
            } else if let Some(user) = access.user() {
                return Err(LoginError::new(user, LoginProblem::Refused(api.clone())).into());
            }
        }
        // Told to this call, meant for all of its kind, whether or not this one goes on.
        if error.is_rate_limit()
            && let Some(told) = error.retry_after()
        {
            let tenant = way.options.tenant_key.as_ref();
            Box::pin(way.sender.limits.pause(&way.prepared.route, tenant, told)).await;
        }
        let Some(wait) = repeatable.then(|| retry.after(&error)).flatten() else {
            return Err(error);
        };
        watch.pauses(wait);
        sleep(wait).await;
    }
}

/// Sends a request once, with a token that is there already.
async fn once(way: &Way<'_>, token: Option<&Access>, watch: &mut Watch<'_>) -> Result<Received, ErrorKind> {
    watch.attempt_begins();
    let attempt = pin!(async {
        let response = send::send(way.sender, way.prepared, token.map(|token| &token.secret)).await?;
        let mut received = Received::new(response, &way.prepared.route);
        received.settle(way.sender.reply_limit).await?;
        Ok(received)
    });
    let result = match way.sender.attempt_timeout {
        Some(limit) => Box::pin(tokio::time::timeout(limit, attempt))
            .await
            .unwrap_or_else(|_| Err(ErrorKind::timeout())),
        None => attempt.await,
    };
    if result.is_ok() {
        way.sender.retries.succeeded();
    }
    watch.attempt_ends(&result);
    result
}

#[cfg(test)]
mod tests {
    use std::future::Future;

    use super::*;

    fn size<F: Future>(_: fn(Arc<Inner>, Box<(Prepared, CallOptions)>) -> F) -> usize {
        size_of::<F>()
    }

    #[test]
    fn a_call_is_a_small_allocation() {
        // glibc keeps freed blocks of up to 1032 bytes at hand for each thread.
        let size = size(spawnable);
        assert!(size <= 1032, "{size} bytes");
    }
}
