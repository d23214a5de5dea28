//! The client: what it is built from and how a call is made.

mod build_error;
mod builder;
mod call;
mod dry_run;
mod raw;

use std::fmt;
use std::sync::{Arc, Weak};
use std::time::Duration;

pub use build_error::BuildError;
pub use builder::{Brand, ClientBuilder};
pub(crate) use call::Options;
pub use call::{Call, Sending};
pub use dry_run::{DryRun, DryRunBody};
pub use raw::RawCall;

use reqwest::Url;
use reqwest::header::HeaderMap;

use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::exchange::Budget;
use crate::limit::Limits;
use crate::operation::AppType;
use crate::secret::Secret;
use crate::token::{Tokens, ticket};

/// A client for one app. Cheap to clone; clones share connections, tokens and limits.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    /// Itself, for tasks that outlive a call.
    #[cfg_attr(not(feature = "oauth"), allow(dead_code, reason = "only logins need it"))]
    pub(crate) this: Weak<Inner>,
    pub(crate) app_id: String,
    pub(crate) app_secret: Secret,
    pub(crate) app_type: AppType,
    /// The open host: an origin.
    pub(crate) base_url: Url,
    /// The host of the consent page, without a trailing slash; `None` if the open host is nobody's known one.
    #[cfg_attr(not(feature = "oauth"), allow(dead_code, reason = "only logins need it"))]
    pub(crate) accounts_url: Option<String>,
    pub(crate) http: reqwest::Client,
    /// What every request carries unless it has its own.
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) reply_limit: u64,
    pub(crate) retries: Budget,
    pub(crate) limits: Limits,
    pub(crate) tokens: Tokens,
}

impl Client {
    /// Starts a client for an app, with the app id and the app secret from its page in the developer console.
    pub fn builder(app_id: impl Into<String>, app_secret: impl Into<Secret>) -> ClientBuilder<Client> {
        ClientBuilder::new(app_id, app_secret)
    }

    /// Prepares a call. It is sent when awaited.
    #[inline]
    pub fn send<E: Endpoint>(&self, request: E) -> Call<'_, E> {
        Call::new(self, request)
    }

    /// Hands over the ticket of a store app, which arrives as the event `app_ticket` about every hour.
    ///
    /// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events>.
    pub async fn set_app_ticket(&self, ticket: impl Into<Secret>) {
        ticket::put(&self.inner, ticket.into()).await;
    }

    /// Asks the platform to push the ticket of a store app again. Calls do so by themselves when they miss it.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend>.
    ///
    /// # Errors
    ///
    /// As any call.
    pub async fn resend_app_ticket(&self) -> Result<(), Error> {
        ticket::resend(&self.inner)
            .await
            .map_err(|kind| Error::new("auth.v3.app_ticket.resend", kind))
    }

    /// The app id.
    #[must_use]
    pub fn app_id(&self) -> &str {
        &self.inner.app_id
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("app_id", &self.inner.app_id)
            .field("base_url", &self.inner.base_url.as_str())
            .finish_non_exhaustive()
    }
}
