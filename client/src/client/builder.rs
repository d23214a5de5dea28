//! Building a client.
//!
//! **In**: credentials and settings. **Out**: a [`Client`], or a type around it. **What can fail**: an empty credential, a base URL that
//! is not an origin, TLS that cannot be set up.

use std::fmt;
use std::marker::PhantomData;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;

use super::{Client, Inner};
use crate::secret::Secret;
use crate::token::Tokens;

/// The two deployments of the platform.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Brand {
    /// Feishu, `open.feishu.cn`.
    #[default]
    Feishu,
    /// Lark, `open.larksuite.com`.
    Lark,
}

impl Brand {
    pub(crate) const fn open_host(self) -> &'static str {
        match self {
            Brand::Feishu => "https://open.feishu.cn",
            Brand::Lark => "https://open.larksuite.com",
        }
    }
}

/// Settings of a client. `C` is what [`build`](Self::build) returns: [`Client`], or a crate's own type around it.
#[must_use]
pub struct ClientBuilder<C = Client> {
    app_id: String,
    app_secret: Secret,
    base_url: String,
    timeout: Duration,
    connect_timeout: Duration,
    reply_limit: u64,
    target: PhantomData<fn() -> C>,
}

impl<C> ClientBuilder<C> {
    /// Starts with the app id and the app secret from the app's page in the developer console.
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<Secret>) -> Self {
        ClientBuilder {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            base_url: Brand::default().open_host().to_owned(),
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(10),
            reply_limit: 64 << 20,
            target: PhantomData,
        }
    }

    /// Chooses the deployment; Feishu by default.
    pub fn brand(mut self, brand: Brand) -> Self {
        brand.open_host().clone_into(&mut self.base_url);
        self
    }

    /// Another origin in place of the brand's: a private deployment, a test server. Plain `http` only for a loopback address.
    pub fn base_url(mut self, origin: impl Into<String>) -> Self {
        self.base_url = origin.into();
        self
    }

    /// The time for a call as a whole, from the first byte sent to the last byte read; 30 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The time for a connection to be established; 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The most bytes that a JSON reply may have; 64 MiB by default. Downloads are not affected.
    pub fn reply_limit(mut self, bytes: u64) -> Self {
        self.reply_limit = bytes;
        self
    }
}

impl<C: From<Client>> ClientBuilder<C> {
    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// See [`BuildError`].
    pub fn build(self) -> Result<C, BuildError> {
        if self.app_id.is_empty() {
            return Err(BuildError::Empty("app id"));
        }
        if self.app_secret.is_empty() {
            return Err(BuildError::Empty("app secret"));
        }
        let base_url = origin(&self.base_url)?;
        let http = tls(reqwest::Client::builder())?
            .connect_timeout(self.connect_timeout)
            // The API does not redirect, and a token must not follow one to another host.
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| BuildError::Http(Arc::new(error)))?;
        let inner = Inner {
            app_id: self.app_id,
            app_secret: self.app_secret,
            base_url,
            http,
            timeout: self.timeout,
            reply_limit: self.reply_limit,
            tokens: Tokens::default(),
        };
        Ok(C::from(Client { inner: Arc::new(inner) }))
    }
}

/// Checks that a URL is an origin, and takes the slash off its end.
fn origin(text: &str) -> Result<String, BuildError> {
    let wrong = |problem| BuildError::BaseUrl {
        url: text.to_owned(),
        problem,
    };
    let url = Url::parse(text).map_err(|_| wrong("is not a URL"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(BuildError::BaseUrl {
            url: "[redacted]".to_owned(),
            problem: "has a user name or a password",
        });
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(wrong("has a path, a query or a fragment"));
    }
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => {
            return Err(wrong(
                "is plain http to a host that is not this one, which would show the app secret to the network",
            ));
        }
        _ => return Err(wrong("is not http or https")),
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// TLS in Rust with ring: no C compiler beyond what ring needs, no cmake, no OpenSSL. The provider is given to this client
/// alone, so that a program's own choice of a process-wide provider stays possible.
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
fn tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, BuildError> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| BuildError::Tls(error.to_string()))?
        .with_no_client_auth();
    Ok(builder.tls_backend_preconfigured(config))
}

#[cfg(any(not(feature = "rustls"), feature = "native-tls"))]
#[allow(clippy::unnecessary_wraps, reason = "the signature of the other choice")]
fn tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, BuildError> {
    Ok(builder)
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app_id", &self.app_id)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

/// Why a client could not be built.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// A credential is empty.
    Empty(&'static str),
    /// The base URL is not an origin such as `https://open.feishu.cn`.
    BaseUrl {
        /// The URL.
        url: String,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// TLS could not be set up.
    Tls(String),
    /// The HTTP client could not be set up.
    Http(Arc<reqwest::Error>),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::Empty(what) => write!(
                f,
                "the {what} is empty; it is on the app's page in the developer console"
            ),
            BuildError::BaseUrl { url, problem } => {
                write!(
                    f,
                    "the base URL `{url}` {problem}; expected an origin such as `https://open.feishu.cn`"
                )
            }
            BuildError::Tls(problem) => write!(f, "TLS could not be set up: {problem}"),
            BuildError::Http(error) => write!(f, "the HTTP client could not be set up: {error}"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            BuildError::Http(error) => Some(&**error),
            _ => None,
        }
    }
}
