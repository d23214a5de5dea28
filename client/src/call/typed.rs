//! A call: a request, the client that sends it, and options that belong to the call and not to the request.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::client::Client;
use super::dry_run::DryRun;
use super::options::call_options;
use crate::endpoint::{Endpoint, Format};
use crate::error::{Error, ErrorKind};
use crate::exchange::{self, Received};
use crate::future::BoxFuture;
use crate::object::Object;
use crate::operation::{Operation, TokenKind};
use crate::options::{Caller, Options};
use crate::prepare::Prepared;
use crate::secret::Secret;

/// A call that is sent when awaited.
///
/// ```no_run
/// # use feishu_client::{Client, Endpoint, Error};
/// # use std::time::Duration;
/// # async fn example<E: Endpoint>(client: Client, request: E, user_token: &str) -> Result<(), Error> {
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

impl Client {
    /// Prepares a call. It is sent when awaited.
    #[inline]
    pub fn send<E: Endpoint>(&self, request: E) -> Call<'_, E> {
        Call::new(self, request)
    }
}

impl<'a, E: Endpoint> Call<'a, E> {
    #[inline]
    pub(crate) fn new(client: &'a Client, request: E) -> Self {
        Call::with_options(client, request, Options::default())
    }

    pub(crate) fn with_options(client: &'a Client, request: E, options: Options) -> Self {
        Call {
            client,
            request,
            options,
        }
    }

    pub(crate) fn into_parts(self) -> (Client, E, Options) {
        (self.client.clone(), self.request, self.options)
    }

    call_options!();

    /// What would be sent, without sending it.
    ///
    /// # Errors
    ///
    /// A request that would be refused before it is sent.
    pub fn dry_run(&self) -> Result<DryRun, Error> {
        dry_run(self.client, E::OPERATION, &self.request, &self.options)
            .map_err(|kind| Error::of::<E::Error>(E::OPERATION.id, kind))
    }
}

impl<E: Endpoint> IntoFuture for Call<'_, E> {
    type Output = Result<E::Response, Error>;
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
    let prepared = prepare(client, operation, request, &options);
    exchange::start(Arc::clone(&client.inner), prepared, options)
}

fn dry_run(
    client: &Client,
    operation: &'static Operation,
    request: &dyn Object,
    options: &Options,
) -> Result<DryRun, ErrorKind> {
    DryRun::new(&client.inner, &prepare(client, operation, request, options)?, options)
}

fn prepare(
    client: &Client,
    operation: &'static Operation,
    request: &dyn Object,
    options: &Options,
) -> Result<Prepared, ErrorKind> {
    Prepared::new(operation, request, &client.inner.app.base_url)?.with_headers(&options.headers)
}

type Exchange = BoxFuture<'static, Result<Received, ErrorKind>>;

/// A call on its way. It borrows nothing, so it can be spawned.
#[must_use = "futures do nothing unless polled"]
pub struct Sending<E> {
    exchange: Exchange,
    endpoint: PhantomData<fn() -> E>,
}

impl<E: Endpoint> Future for Sending<E> {
    type Output = Result<E::Response, Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let received = ready!(self.exchange.as_mut().poll(context));
        Poll::Ready(
            received
                .and_then(E::Format::receive)
                .map_err(|kind| Error::of::<E::Error>(E::OPERATION.id, kind)),
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
