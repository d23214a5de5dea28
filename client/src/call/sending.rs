//! A call on its way.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::error::{Error, ErrorKind, Failure};
use crate::exchange::{self, Exchange, Received};
use crate::meta::Meta;

/// A call on its way: what [`Call::send`](crate::Call::send) and awaiting a call give. `T` is what the reply becomes.
///
/// It owns all that it needs, so it can be spawned, stored, and joined with others. Nothing is sent before it is polled, which must be on a
/// Tokio runtime with I/O and time enabled.
///
/// # Cancel safety
///
/// Dropped before it is polled, nothing has happened. Dropped later, its request may have been executed or not, and nobody gets to know; a
/// request with an idempotency key can be made again without harm. A turn that it waited for under the limits is given back. A token that was
/// being fetched or refreshed for it is fetched to the end, and kept for others. A file from a reader is spent.
#[must_use = "futures do nothing unless polled"]
pub struct Sending<T> {
    operation: Cow<'static, str>,
    exchange: Exchange,
    read: fn(Received) -> Result<T, ErrorKind>,
    fail: fn(Cow<'static, str>, Failure) -> Error,
}

impl<T> Sending<T> {
    pub(crate) fn new(
        operation: impl Into<Cow<'static, str>>,
        exchange: Exchange,
        read: fn(Received) -> Result<T, ErrorKind>,
        fail: fn(Cow<'static, str>, Failure) -> Error,
    ) -> Self {
        Sending {
            operation: operation.into(),
            exchange,
            read,
            fail,
        }
    }
}

impl<T> Sending<T> {
    /// The same with what is known of the call beside its reply.
    pub fn with_meta(self) -> WithMeta<T> {
        WithMeta(self)
    }

    fn poll_with<R>(
        &mut self,
        context: &mut Context<'_>,
        read: impl FnOnce(&Self, Received) -> Result<R, ErrorKind>,
    ) -> Poll<Result<R, Error>> {
        let received = ready!(self.exchange.as_mut().poll(context));
        let reply = received.and_then(|received| read(self, received).map_err(Failure::from));
        Poll::Ready(reply.map_err(|failure| {
            let error = (self.fail)(self.operation.clone(), failure);
            exchange::failed(&error);
            error
        }))
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.poll_with(context, |this, received| (this.read)(received))
    }
}

/// A call on its way, which gives what is known of it beside its reply. See [`Call::with_meta`](crate::Call::with_meta).
///
/// # Cancel safety
///
/// As that of [`Sending`].
#[derive(Debug)]
#[must_use = "futures do nothing unless polled"]
pub struct WithMeta<T>(Sending<T>);

impl<T> Future for WithMeta<T> {
    type Output = Result<(T, Meta), Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.poll_with(context, |this, received| {
            let meta = received.meta();
            Ok(((this.read)(received)?, meta))
        })
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}
