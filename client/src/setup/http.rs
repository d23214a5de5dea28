//! The HTTP client: what all requests have in common.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use url::Url;

use super::origin::is_loopback;
use super::tls::tls;
use crate::error::BuildError;
use crate::prepare::header;
use crate::secret::Secret;
use crate::transport::BuiltIn;

pub(super) fn headers(given: &[(String, Secret)]) -> Result<HeaderMap, BuildError> {
    let mut headers = HeaderMap::new();
    for (name, value) in given {
        let (key, mut value) = header(name, value.expose()).map_err(|_| BuildError::Header(name.clone()))?;
        value.set_sensitive(true);
        headers.insert(key, value);
    }
    Ok(headers)
}

/// What a program chooses of the HTTP client.
pub(super) struct HttpSettings {
    pub(super) base_url: Url,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) user_agent: Option<String>,
    pub(super) proxy: Option<String>,
}

/// The HTTP client with these settings.
pub(super) fn built_in(settings: HttpSettings) -> Result<BuiltIn, BuildError> {
    Ok(BuiltIn {
        http: build(http(&settings)?)?,
        #[cfg(feature = "socket")]
        upgrading: Box::new(move || build(http(&settings)?.http1_only())),
    })
}

fn build(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, BuildError> {
    builder
        .build()
        .map_err(|error| BuildError::Http(Arc::new(error.without_url())))
}

fn http(settings: &HttpSettings) -> Result<reqwest::ClientBuilder, BuildError> {
    let HttpSettings {
        base_url,
        connect_timeout,
        user_agent,
        proxy,
    } = settings;
    let wrong = |error: reqwest::Error| -> Arc<dyn Error + Send + Sync> { Arc::new(error.without_url()) };
    let mut builder = tls(reqwest::Client::builder(), base_url)?
        .connect_timeout(connect_timeout.unwrap_or(Duration::from_secs(10)))
        .user_agent(
            user_agent
                .as_deref()
                .unwrap_or(concat!("feishu-api/", env!("CARGO_PKG_VERSION"))),
        )
        // Shorter than servers keep a connection, so that a request rarely meets one that is just being closed.
        .pool_idle_timeout(Duration::from_secs(30))
        // The API does not redirect, and a token must not follow one to another host.
        .redirect(reqwest::redirect::Policy::none())
        // Repeating is this crate's business, which knows what has been executed.
        .retry(reqwest::retry::never());
    if let Some(proxy) = proxy {
        let proxy = reqwest::Proxy::all(proxy).map_err(|error| BuildError::Proxy(wrong(error)))?;
        builder = builder.proxy(proxy);
    } else if is_loopback(base_url) {
        // What goes to this host may be plain http, and the proxy of the environment is on another one.
        builder = builder.no_proxy();
    }
    Ok(builder)
}
