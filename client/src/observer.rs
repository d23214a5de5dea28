//! Those who look on while a client makes calls: for metrics, for traces, for an audit.

use std::sync::Arc;
use std::time::Duration;

use crate::error::ErrorKind;
use crate::operation::Method;

/// Is told what the calls of a client come to: for metrics, for traces of one's own, for an audit. Set with
/// [`ClientBuilder::observer`](crate::ClientBuilder::observer).
///
/// It sees every call, those for tokens too, which are called after method and path. It is told while the call goes on, so it must not take
/// long, and must neither block nor panic: a panic is that of the call. Nothing that it is told holds a token, an address or a body.
///
/// ```
/// use std::sync::atomic::{AtomicU32, Ordering};
/// use feishu_client::{Client, observer::{Attempt, CallEnd, Observer, Outcome}};
///
/// #[derive(Default)]
/// struct Counts {
///     sent: AtomicU32,
///     failed: AtomicU32,
/// }
///
/// impl Observer for Counts {
///     fn attempt(&self, _: &Attempt<'_>) {
///         self.sent.fetch_add(1, Ordering::Relaxed);
///     }
///
///     fn call(&self, call: &CallEnd<'_>) {
///         if let Outcome::Failed(error) = call.outcome {
///             self.failed.fetch_add(1, Ordering::Relaxed);
///             let (operation, attempts) = (call.operation, call.attempts);
///             println!("{operation} failed after {attempts} attempts: {error}");
///         }
///     }
/// }
///
/// let client = Client::builder("cli_a1b2c3d4e5f6", "the app's secret")
///     .observer(Counts::default())
///     .build()?;
/// # Ok::<(), feishu_client::error::BuildError>(())
/// ```
pub trait Observer: Send + Sync + 'static {
    /// A request was sent, and it is known what came of it.
    fn attempt(&self, attempt: &Attempt<'_>) {
        let _ = attempt;
    }

    /// A call is over, with all its attempts. A file or a stream of events that it gives is read later, and not seen.
    fn call(&self, call: &CallEnd<'_>) {
        let _ = call;
    }
}

impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn attempt(&self, attempt: &Attempt<'_>) {
        T::attempt(self, attempt);
    }

    fn call(&self, call: &CallEnd<'_>) {
        T::call(self, call);
    }
}

/// One request and its answer.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation: `im.v1.pin.delete`, or method and path of a raw call.
    pub operation: &'a str,
    /// The HTTP method.
    pub method: Method,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// From the moment at which it began to be sent.
    pub elapsed: Duration,
    /// What came of it.
    pub outcome: Outcome<'a>,
}

/// A call, when it is over.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallEnd<'a> {
    /// The operation: `im.v1.pin.delete`, or method and path of a raw call.
    pub operation: &'a str,
    /// The HTTP method.
    pub method: Method,
    /// How many requests were sent for it. 0: it failed before.
    pub attempts: u32,
    /// From the moment at which it was polled first.
    pub elapsed: Duration,
    /// How much of that it stood still on purpose: for its turn under the limits, and before it was repeated.
    pub waited: Duration,
    /// What came of it.
    pub outcome: Outcome<'a>,
}

/// What came of an attempt or of a call.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Outcome<'a> {
    /// The platform says that it succeeded.
    #[non_exhaustive]
    Succeeded {
        /// The HTTP status.
        status: u16,
        /// The id of the call in the platform's logs.
        log_id: Option<&'a str>,
    },
    /// It failed. The platform's message may be in the text of the error.
    Failed(&'a ErrorKind),
    /// Its future was dropped before it was over. Only of calls.
    Dropped,
}

impl<'a> Outcome<'a> {
    /// The HTTP status, if an answer came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Outcome::Succeeded { status, .. } => Some(*status),
            Outcome::Failed(error) => error.status(),
            Outcome::Dropped => None,
        }
    }

    /// The id of the call in the platform's logs, if an answer came with one.
    #[must_use]
    pub fn log_id(&self) -> Option<&'a str> {
        match *self {
            Outcome::Succeeded { log_id, .. } => log_id,
            Outcome::Failed(error) => error.log_id(),
            Outcome::Dropped => None,
        }
    }

    /// The platform's error code, if that is why it failed.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        match self {
            Outcome::Failed(error) => error.api().map(|api| api.code),
            Outcome::Succeeded { .. } | Outcome::Dropped => None,
        }
    }
}
