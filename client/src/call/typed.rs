//! A call: a request, the client that sends it, and options that belong to the call and not to the request.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;

use super::client::Client;
use super::dry_run::DryRun;
use super::sending::Sending;
use crate::endpoint::{Endpoint, Format};
use crate::error::{Error, ErrorKind};
use crate::exchange::{self, Exchange, Inner};
use crate::object::Object;
use crate::operation::Operation;
use crate::options::{CallOptions, call_options};
use crate::prepare::Prepared;

/// A call that is sent when awaited.
///
/// ```no_run
/// # use feishu_client::{Client, Endpoint, Error};
/// # use std::time::Duration;
/// # async fn example<E: Endpoint>(client: Client, request: E, user_token: &str) -> Result<(), Error> {
/// let reply = client.send(request).user_token(user_token).timeout(Duration::from_secs(5)).await?;
/// # Ok(())
/// # }
/// ```
///
/// It owns request and client, so it can be stored, sent from another task, and cloned to be sent more than once. Copies of a request with
/// a [`File`](crate::File) from a reader share the reader: the first that is sent takes it, and the others fail before they are sent.
#[derive(Clone)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<E> {
    pub(crate) client: Client,
    pub(crate) request: E,
    pub(crate) options: CallOptions,
}

impl Client {
    /// Prepares a call. It is sent when awaited.
    #[inline]
    pub fn send<E: Endpoint>(&self, request: E) -> Call<E> {
        Call {
            client: self.clone(),
            request,
            options: CallOptions::default(),
        }
    }
}

impl<E: Endpoint> Call<E> {
    call_options!();

    /// The call as a future with a name: for `join_all`, `buffered` or `spawn`, and to be kept in a struct.
    ///
    /// ```no_run
    /// # use feishu_client::{Client, Endpoint, Error};
    /// # async fn example<E: Endpoint>(client: Client, requests: Vec<E>) -> Result<(), Box<dyn std::error::Error>> {
    /// let tasks: Vec<_> = requests.into_iter().map(|request| tokio::spawn(client.send(request).send())).collect();
    /// for task in tasks {
    ///     let reply = task.await??;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send(self) -> Sending<E::Response> {
        sending::<E>(start(self.client.inner, E::OPERATION, &self.request, self.options))
    }

    /// As [`send`](Self::send), for a call that is sent again.
    pub(crate) fn start(&self) -> Sending<E::Response> {
        let client = Arc::clone(&self.client.inner);
        sending::<E>(start(client, E::OPERATION, &self.request, self.options.clone()))
    }

    /// What would be sent, without sending it.
    ///
    /// # Errors
    ///
    /// A request that would be refused before it is sent.
    pub fn dry_run(&self) -> Result<DryRun, Error> {
        dry_run(&self.client.inner, E::OPERATION, &self.request, &self.options)
            .map_err(|kind| Error::new(E::OPERATION.id, kind))
    }
}

impl<E: Endpoint> IntoFuture for Call<E> {
    type Output = Result<E::Response, Error>;
    type IntoFuture = Sending<E::Response>;

    #[inline]
    fn into_future(self) -> Sending<E::Response> {
        self.send()
    }
}

#[inline]
fn sending<E: Endpoint>(exchange: Exchange) -> Sending<E::Response> {
    Sending::new(E::OPERATION.id, exchange, E::Format::receive, Error::new)
}

/// Everything of a call that does not depend on its type, so that it is compiled once.
fn start(client: Arc<Inner>, operation: &'static Operation, request: &dyn Object, options: CallOptions) -> Exchange {
    let prepared = prepare(&client, operation, request, &options);
    exchange::start(client, prepared, options)
}

fn dry_run(
    client: &Inner,
    operation: &'static Operation,
    request: &dyn Object,
    options: &CallOptions,
) -> Result<DryRun, ErrorKind> {
    DryRun::new(client, &prepare(client, operation, request, options)?, options)
}

fn prepare(
    client: &Inner,
    operation: &'static Operation,
    request: &dyn Object,
    options: &CallOptions,
) -> Result<Prepared, ErrorKind> {
    Prepared::new(operation, request, &client.app.base_url)?.with_headers(&options.headers)
}

impl<E: Endpoint> fmt::Debug for Call<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &E::OPERATION.id)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
