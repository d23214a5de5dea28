//! A call on its way.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::error::{Error, ErrorKind, Failure};
use crate::exchange::{self, Exchange, Received};

/// A call on its way: what [`Call::send`](super::Call::send) and awaiting a call give. `T` is what the reply becomes.
///
/// It owns all that it needs, so it can be spawned, stored, and joined with others. Nothing is sent before it is polled.
#[must_use = "futures do nothing unless polled"]
pub struct Sending<T> {
    operation: Cow<'static, str>,
    exchange: Exchange,
    read: fn(Received) -> Result<T, ErrorKind>,
    fail: fn(Cow<'static, str>, Failure) -> Error,
}

impl<T> Sending<T> {
    pub(super) fn new(
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

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let received = ready!(self.exchange.as_mut().poll(context));
        let reply = received.and_then(|received| (self.read)(received).map_err(Failure::from));
        Poll::Ready(reply.map_err(|failure| {
            let error = (self.fail)(self.operation.clone(), failure);
            exchange::failed(&error);
            error
        }))
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}
