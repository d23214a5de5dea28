//! Building a client.
//!
//! **In**: credentials and settings. **Out**: a [`Client`], or a type around it. **What can fail**: an empty credential, a base URL that
//! is not an origin, TLS that cannot be set up.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::http::{HttpSettings, built_in, headers};
use super::origin::{origin, shown};
use super::target::Target;
use crate::app::App;
use crate::brand::Brand;
use crate::call::client::Client;
use crate::clock::Clock;
use crate::error::BuildError;
use crate::exchange::{Budget, Inner, Sender};
use crate::limit::{LimitStore, Limits};
use crate::observer::Observer;
use crate::operation::{AppType, Window};
use crate::secret::Secret;
use crate::token::{TokenStore, Tokens};
use crate::transport::{Carrier, Transport};

/// Settings of a client. `C` is what [`build`](Self::build) returns: [`Client`], or a crate's own type around it.
#[must_use]
pub struct ClientBuilder<C = Client> {
    /// A variable of the environment that is to have one of the next two, and has none.
    pub(super) unset: Option<&'static str>,
    app_id: String,
    app_secret: Secret,
    app_type: AppType,
    brand: Brand,
    base_url: Option<String>,
    accounts_url: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    proxy: Option<String>,
    user_agent: Option<String>,
    headers: Vec<(String, Secret)>,
    timeout: Duration,
    connect_timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    reply_limit: u64,
    retries: u32,
    pauses: bool,
    limits: Limits,
    limit_store: Option<Arc<dyn LimitStore>>,
    store: Option<Arc<dyn TokenStore>>,
    observer: Option<Arc<dyn Observer>>,
    target: PhantomData<fn() -> C>,
}

impl<C> ClientBuilder<C> {
    /// Starts with the app id and the app secret from the app's page in the developer console.
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<Secret>) -> Self {
        ClientBuilder {
            unset: None,
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            app_type: AppType::Custom,
            brand: Brand::default(),
            base_url: None,
            accounts_url: None,
            transport: None,
            proxy: None,
            user_agent: None,
            headers: Vec::new(),
            timeout: Duration::from_secs(30),
            connect_timeout: None,
            attempt_timeout: None,
            reply_limit: 64 << 20,
            retries: 3,
            pauses: true,
            limits: Limits::default(),
            limit_store: None,
            store: None,
            observer: None,
            target: PhantomData,
        }
    }

    /// The app is a store app, installed by many tenants. Its calls name one with `in_tenant`, and it needs its ticket
    /// ([`Client::set_app_ticket`]).
    ///
    /// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events>.
    pub fn store_app(mut self) -> Self {
        self.app_type = AppType::Isv;
        self
    }

    /// Chooses the deployment; Feishu by default.
    pub fn brand(mut self, brand: Brand) -> Self {
        self.brand = brand;
        self
    }

    /// Another origin in place of the brand's: a private deployment, a test server. Plain `http` only for a loopback address.
    pub fn base_url(mut self, origin: impl Into<String>) -> Self {
        self.base_url = Some(origin.into());
        self
    }

    /// Another origin in place of the brand's for the page where users consent. A base URL of one's own has none by itself.
    pub fn accounts_url(mut self, origin: impl Into<String>) -> Self {
        self.accounts_url = Some(origin.into());
        self
    }

    /// Sends through this in place of the HTTP client that is built in: for tests without a network, and for other HTTP stacks. See
    /// [`transport`](crate::transport).
    ///
    /// Its proxy, connect timeout and user agent hold, and giving them here as well is an error.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sends through a proxy: `http://user:password@host:port`. Without it, the proxy that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`,
    /// `ALL_PROXY`, `NO_PROXY`) is taken, but never for a base URL on this host.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Another user agent.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Adds a header to every request, those for tokens included.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The time for a call as a whole, waiting and repetitions included; 30 seconds by default. An upload has ten times as long.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The time for a connection to be established; 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// The time for one attempt of a call. By default only the time for the call as a whole is limited.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// The most bytes that a JSON reply may have; 64 MiB by default. Downloads are not affected, also those of JSON.
    ///
    /// It bounds memory too: what is made of a reply may take a quarter of this limit, and sixteen times the reply's own length. A reply that
    /// would take more, since its few bytes stand for large objects, is refused while it is read.
    pub fn reply_limit(mut self, bytes: u64) -> Self {
        self.reply_limit = bytes;
        self
    }

    /// How often a call is repeated at most; 3 by default, 0 for never.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Repeats a call at once, without the pause before: for tests against a server of your own. A platform in trouble would be made worse.
    pub fn without_pauses(mut self) -> Self {
        self.pauses = false;
        self
    }

    /// Does not hold calls back to keep to the documented limits.
    pub fn without_limits(mut self) -> Self {
        self.limits.off = true;
        self
    }

    /// Keeps an operation to these limits in place of the documented ones; to none if the list is empty.
    ///
    /// # Errors
    ///
    /// A call whose request does not have the member that a window [counts by](Window::by) is refused before it is sent.
    pub fn limit(mut self, operation: impl Into<String>, windows: impl Into<Vec<Window>>) -> Self {
        self.limits.overrides.push((operation.into(), windows.into()));
        self
    }

    /// Shares the limits with other processes of the app: one budget for all. By default each client has its own.
    pub fn limit_store(mut self, store: impl LimitStore) -> Self {
        self.limit_store = Some(Arc::new(store));
        self
    }

    /// Shares tokens with other processes. By default they are kept in memory.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Lets somebody look on: each attempt and each call is told to it.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observer = Some(Arc::new(observer));
        self
    }
}

impl<C: Target> ClientBuilder<C> {
    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// See [`BuildError`].
    pub fn build(mut self) -> Result<C, BuildError> {
        if let Some(name) = self.unset {
            return Err(BuildError::Unset(name));
        }
        if self.app_id.is_empty() {
            return Err(BuildError::Empty("app id"));
        }
        if self.app_secret.is_empty() {
            return Err(BuildError::Empty("app secret"));
        }
        let base_url = origin("base URL", self.base_url.as_deref().unwrap_or(self.brand.open_host()))?;
        let brand_accounts = || Brand::of(&base_url).map(Brand::accounts_host);
        let accounts_url = self.accounts_url.as_deref().or_else(brand_accounts);
        let accounts_url = accounts_url.map(|url| origin("accounts URL", url)).transpose()?;
        let headers = headers(&self.headers)?;
        let carrier = match self.transport {
            None => Carrier::BuiltIn(built_in(HttpSettings {
                base_url: base_url.clone(),
                connect_timeout: self.connect_timeout,
                user_agent: self.user_agent,
                proxy: self.proxy,
            })?),
            Some(_) if self.proxy.is_some() => return Err(BuildError::Conflict("proxy")),
            Some(_) if self.user_agent.is_some() => return Err(BuildError::Conflict("user_agent")),
            Some(_) if self.connect_timeout.is_some() => return Err(BuildError::Conflict("connect_timeout")),
            Some(transport) => Carrier::Given(transport),
        };
        let app = Arc::new(App {
            id: self.app_id,
            secret: self.app_secret,
            kind: self.app_type,
            base_url,
        });
        if let Some(store) = self.limit_store {
            self.limits.share(&app, store);
        }
        let sender = Arc::new(Sender {
            clock: Clock::default(),
            app: Arc::clone(&app),
            carrier,
            headers,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            reply_limit: self.reply_limit,
            retries: Budget::new(self.retries, self.pauses),
            limits: self.limits,
            observer: self.observer,
            general: C::GENERAL,
        });
        let inner = Arc::new(Inner {
            tokens: Tokens::new(Arc::clone(&app), Arc::clone(&sender) as _, self.store),
            app,
            accounts_url: accounts_url.map(|url| url.as_str().trim_end_matches('/').to_owned()),
            sender,
        });
        Ok(C::around(Client { inner }))
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app_id", &self.app_id)
            .field("brand", &self.brand)
            .field("base_url", &self.base_url.as_deref().map(shown))
            .finish_non_exhaustive()
    }
}
