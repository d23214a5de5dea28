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

use super::{Client, DryRun};
use crate::endpoint::{Endpoint, Format};
use crate::error::{Error, ErrorKind};
use crate::exchange::{self, BoxFuture, Received};
use crate::object::Object;
use crate::operation::{Operation, TokenKind};
use crate::prepare::Prepared;
use crate::secret::Secret;
use crate::token::Caller;

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
    pub(crate) caller: Option<Caller>,
    pub(crate) tenant_key: Option<Arc<str>>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) no_retry: bool,
    pub(crate) headers: Vec<(String, Secret)>,
}

/// The options of a call, the same for an endpoint's call and for a raw one.
macro_rules! call_options {
    () => {
        /// Calls with this user access token. A refused token is an error: it is never renewed here.
        ///
        /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.
        #[inline]
        pub fn as_user(mut self, token: impl Into<Secret>) -> Self {
            self.options.caller = Some(Caller::Token(TokenKind::User, token.into()));
            self
        }

        /// Calls as a user whose login the client keeps (see `Client::oauth`). The token is refreshed when need be.
        #[inline]
        pub fn as_logged_in(mut self, user: &str) -> Self {
            self.options.caller = Some(Caller::User(user.into()));
            self
        }

        /// Calls with this tenant access token in place of the client's own. A refused token is an error.
        ///
        /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.
        #[inline]
        pub fn as_tenant(mut self, token: impl Into<Secret>) -> Self {
            self.options.caller = Some(Caller::Token(TokenKind::Tenant, token.into()));
            self
        }

        /// Calls with the app access token, where the operation takes others as well.
        ///
        /// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.
        #[inline]
        pub fn as_app(mut self) -> Self {
            self.options.caller = Some(Caller::App);
            self
        }

        /// The tenant that a store app acts in.
        ///
        /// Source: <https://open.feishu.cn/document/home/app-types-introduction/overview>.
        #[inline]
        pub fn in_tenant(mut self, tenant_key: &str) -> Self {
            self.options.tenant_key = Some(tenant_key.into());
            self
        }

        /// The time for this call as a whole, repetitions included, in place of the client's.
        ///
        /// A download counts as answered when its first byte is there.
        #[inline]
        pub fn timeout(mut self, timeout: Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }

        /// Does not repeat this call, except with a fresh token or when it was certainly not executed.
        #[inline]
        pub fn no_retry(mut self) -> Self {
            self.options.no_retry = true;
            self
        }

        /// Adds a header. `Authorization` is not among those that can be set.
        #[inline]
        pub fn header(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
            self.options.headers.push((name.into(), value.into()));
            self
        }

        /// Asks for a part of a file: from the first to the last byte, both included, counted from 0.
        ///
        /// Sources: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download>,
        /// <https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2>.
        #[inline]
        pub fn range(self, first: u64, last: u64) -> Self {
            self.header("range", format!("bytes={first}-{last}"))
        }

        /// The second credential of the help desk's operations, from the page of the help desk.
        ///
        /// Source: <https://open.feishu.cn/document/server-docs/helpdesk-v1/access>.
        pub fn helpdesk(self, id: &str, token: impl Into<Secret>) -> Self {
            let credential = BASE64.encode(format!("{id}:{}", token.into().expose()));
            self.header("x-lark-helpdesk-authorization", credential)
        }
    };
}
pub(crate) use call_options;

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
    pub fn dry_run(&self) -> Result<DryRun, Error<E::Error>> {
        dry_run(self.client, E::OPERATION, &self.request, &self.options)
            .map_err(|kind| Error::new(E::OPERATION.id, kind))
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
    Prepared::new(operation, request, &client.inner.base_url)?.with_headers(&options.headers)
}

type Exchange = BoxFuture<'static, Result<Received, ErrorKind>>;

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
                .and_then(E::Format::receive)
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
