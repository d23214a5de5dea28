//! A call: a request, the client that sends it, and options that belong to the call and not to the request.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use super::Client;
use crate::endpoint::{Endpoint, Reply};
use crate::error::{Error, ErrorKind};
use crate::exchange::{self, Received};
use crate::object::Object;
use crate::operation::{Operation, TokenKind};
use crate::prepare::Prepared;
use crate::secret::Secret;

/// A call that is sent when awaited.
///
/// ```no_run
/// # use feishu_client::{Client, Endpoint, Error};
/// # use std::time::Duration;
/// # async fn example<E: Endpoint>(client: Client, request: E, user_token: &str) -> Result<(), Error<E::Error>> {
/// let reply = client.send(request).as_user(user_token).timeout(Duration::from_secs(5)).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'a, E> {
    client: &'a Client,
    request: E,
    options: Options,
}

/// What one call does differently from its client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    /// A token that the caller supplied; it is never renewed.
    pub(crate) token: Option<(TokenKind, Secret)>,
    pub(crate) timeout: Option<Duration>,
}

impl<'a, E: Endpoint> Call<'a, E> {
    #[inline]
    pub(crate) fn new(client: &'a Client, request: E) -> Self {
        Call {
            client,
            request,
            options: Options::default(),
        }
    }

    /// Calls with this user access token. A refused token is an error: it is never renewed here.
    #[inline]
    pub fn as_user(mut self, token: impl Into<Secret>) -> Self {
        self.options.token = Some((TokenKind::User, token.into()));
        self
    }

    /// Calls with this tenant access token in place of the client's own. A refused token is an error.
    #[inline]
    pub fn as_tenant(mut self, token: impl Into<Secret>) -> Self {
        self.options.token = Some((TokenKind::Tenant, token.into()));
        self
    }

    /// The time for this call as a whole, repetitions included, in place of the client's.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }
}

impl<E: Endpoint> IntoFuture for Call<'_, E> {
    type Output = Result<E::Response, Error<E::Error>>;
    type IntoFuture = Sending<E>;

    #[inline]
    fn into_future(self) -> Sending<E> {
        Sending {
            exchange: start(self.client, E::OPERATION, &self.request, self.options),
            endpoint: PhantomData,
        }
    }
}

/// Everything of a call that does not depend on its type, so that it is compiled once.
fn start(client: &Client, operation: &'static Operation, request: &dyn Object, options: Options) -> Exchange {
    let prepared = Prepared::new(operation, request, &client.inner.base_url);
    let inner = Arc::clone(&client.inner);
    Box::pin(async move { exchange::run(&inner, prepared?, options).await })
}

type Exchange = Pin<Box<dyn Future<Output = Result<Received, ErrorKind>> + Send>>;

/// A call on its way. It borrows nothing, so it can be spawned.
#[must_use = "futures do nothing unless polled"]
pub struct Sending<E> {
    exchange: Exchange,
    endpoint: PhantomData<fn() -> E>,
}

impl<E: Endpoint> Future for Sending<E> {
    type Output = Result<E::Response, Error<E::Error>>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let received = ready!(self.exchange.as_mut().poll(context));
        Poll::Ready(
            received
                .and_then(E::Response::receive)
                .map_err(|kind| Error::new(E::OPERATION.id, kind)),
        )
    }
}

impl<E: Endpoint> fmt::Debug for Call<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &E::OPERATION.id)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl<E: Endpoint> fmt::Debug for Sending<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending")
            .field("operation", &E::OPERATION.id)
            .finish_non_exhaustive()
    }
}
