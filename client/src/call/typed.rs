//! A call: a request, the client that sends it, and options that belong to the call and not to the request.

use std::fmt;
use std::future::IntoFuture;
use std::hint::black_box;

use serde::Serialize;

use super::client::Client;
use super::dry_run::DryRun;
use super::sending::{Sending, WithMeta};
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::exchange::{self, Exchange};
use crate::format::Format;
use crate::object::Object;
use crate::operation::Operation;
use crate::options::{CallOptions, call_options};
use crate::prepare::{Additions, Prepared};

/// A call that is sent when awaited.
///
/// ```no_run
/// # use feishu_client::{Client, Error, endpoint::Endpoint};
/// # use std::time::Duration;
/// # async fn example<E: Endpoint>(client: Client, request: E, user_token: &str) -> Result<(), Error> {
/// let call = client.send(request).user_token(user_token);
/// let reply = call.timeout(Duration::from_secs(5)).await?;
/// # Ok(())
/// # }
/// ```
///
/// It owns request and client, so it can be stored, sent from another task, and cloned to be sent more than once. Copies of a request with
/// a [`File`](crate::File) from a reader share the reader: the first that is sent takes it, and the others fail before they are sent.
#[derive(Clone)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<E> {
    pub(crate) request: E,
    terms: Terms,
}

/// What of a call does not depend on its type, so that it is compiled once.
#[derive(Clone)]
struct Terms {
    client: Client,
    additions: Option<Box<Additions>>,
    options: CallOptions,
}

impl Client {
    /// Prepares a call. It is sent when awaited.
    #[inline]
    pub fn send<E: Endpoint>(&self, request: E) -> Call<E> {
        Call {
            request,
            terms: Terms {
                client: self.clone(),
                additions: None,
                options: CallOptions::default(),
            },
        }
    }
}

impl<E: Endpoint> Call<E> {
    call_options!(terms.options);

    /// Adds a parameter to the query that the page does not have. Twice with one name, it is a list.
    ///
    /// # Errors
    ///
    /// A parameter that the request has as well is refused when the call is sent.
    pub fn query(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.terms
            .additions
            .get_or_insert_default()
            .query(name, value.to_string());
        self
    }

    /// Adds a member to the JSON body that the page does not have, or has with another type. It is sent as it is, `null` too.
    ///
    /// ```no_run
    /// # use feishu_client::{Client, Error, endpoint::Endpoint};
    /// # async fn example<E: Endpoint>(client: Client, request: E) -> Result<(), Error> {
    /// client.send(request).member("is_new", true).member("tags", ["a", "b"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// A member that the request has as well, or that is given twice, is refused when the call is sent, and any for a request whose body
    /// is no JSON object.
    pub fn member(mut self, name: &str, value: impl Serialize) -> Self {
        self.terms.additions.get_or_insert_default().member(name, &value);
        self
    }

    /// The call as a future with a name: for `join_all`, `buffered` or `spawn`, and to be kept in a struct.
    ///
    /// ```no_run
    /// # use feishu_client::{Client, Error, endpoint::Endpoint};
    /// # async fn example<E: Endpoint>(client: Client, requests: Vec<E>) -> Result<(), Box<dyn std::error::Error>> {
    /// let calls = requests.into_iter().map(|request| client.send(request).send());
    /// let tasks: Vec<_> = calls.map(tokio::spawn).collect();
    /// for task in tasks {
    ///     let reply = task.await??;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send(self) -> Sending<E::Response> {
        sending::<E>(self.terms.send(E::OPERATION, &self.request))
    }

    /// Sends the call, and gives what is known of it beside its reply: HTTP status, log id, attempts, and the time that it stood still.
    ///
    /// ```no_run
    /// # use feishu_client::{Client, Error, endpoint::Endpoint};
    /// # async fn example<E: Endpoint>(client: Client, request: E) -> Result<(), Error> {
    /// let (reply, meta) = client.send(request).with_meta().await?;
    /// println!("log id {:?}, {} attempts", meta.log_id, meta.attempts);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn with_meta(self) -> WithMeta<E::Response> {
        self.send().with_meta()
    }

    /// As [`send`](Self::send), for a call that is sent again.
    pub(crate) fn start(&self) -> Sending<E::Response> {
        sending::<E>(self.terms.clone().send(E::OPERATION, &self.request))
    }

    /// What would be sent, without sending it.
    ///
    /// # Errors
    ///
    /// A request that would be refused before it is sent.
    pub fn dry_run(&self) -> Result<DryRun, Error> {
        self.terms
            .dry_run(E::OPERATION, &self.request)
            .map_err(|kind| Error::coded::<E::Error>(E::OPERATION.id, kind))
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
    // Keeps the mark in every program that can get here: `generator scopes` looks for it.
    black_box(E::FACTS.mark);
    Sending::new(E::OPERATION.id, exchange, E::Format::receive, Error::coded::<E::Error>)
}

impl Terms {
    fn send(self, operation: &'static Operation, request: &dyn Object) -> Exchange {
        let prepared = self.prepare(operation, request);
        exchange::start(self.client.inner, prepared, self.options)
    }

    fn dry_run(&self, operation: &'static Operation, request: &dyn Object) -> Result<DryRun, ErrorKind> {
        DryRun::new(&self.client.inner, &self.prepare(operation, request)?, &self.options)
    }

    fn prepare(&self, operation: &'static Operation, request: &dyn Object) -> Result<Prepared, ErrorKind> {
        let inner = &self.client.inner;
        let windows = inner.sender.limits.windows(operation.id, operation.limits);
        let additions = self.additions.as_deref();
        Prepared::new(operation, windows, request, additions, &inner.app.base_url)?.with_headers(&self.options.headers)
    }
}

impl<E: Endpoint> fmt::Debug for Call<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &E::OPERATION.id)
            .field("options", &self.terms.options)
            .finish_non_exhaustive()
    }
}
