//! The client: what it is built from and how a call is made.

mod builder;
mod call;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use builder::{Brand, BuildError, ClientBuilder};
pub(crate) use call::Options;
pub use call::{Call, Sending};

use crate::endpoint::Endpoint;
use crate::secret::Secret;
use crate::token::Tokens;

/// A client for one app. Cheap to clone; clones share connections, tokens and limits.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) app_id: String,
    pub(crate) app_secret: Secret,
    /// An origin without a trailing slash.
    pub(crate) base_url: String,
    pub(crate) http: reqwest::Client,
    pub(crate) timeout: Duration,
    pub(crate) reply_limit: u64,
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
            .field("base_url", &self.inner.base_url)
            .finish_non_exhaustive()
    }
}
