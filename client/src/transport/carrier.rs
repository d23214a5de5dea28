//! What a client sends with.

use std::future::ready;
use std::sync::Arc;

use http::{HeaderMap, Method, Uri};
use url::Url;

use super::{Body, Request, Transport, TransportFuture};
#[cfg(feature = "socket")]
use crate::error::BuildError;
use crate::error::{TransportError, TransportKind};

/// What a client sends with.
///
/// The built-in HTTP client is not behind the trait: it wants the address parsed, which a [`Request`] has as text. To write it out and
/// parse it again, for each attempt, costs as much as an eighth of a call.
pub(crate) enum Carrier {
    BuiltIn(BuiltIn),
    Given(Arc<dyn Transport>),
}

/// The built-in HTTP client.
pub(crate) struct BuiltIn {
    pub(crate) http: reqwest::Client,
    /// Makes one with the same settings that speaks HTTP/1.1 alone, for connections that are upgraded.
    #[cfg(feature = "socket")]
    pub(crate) upgrading: Upgrading,
}

/// Makes an HTTP client.
#[cfg(feature = "socket")]
pub(crate) type Upgrading = Box<dyn Fn() -> Result<reqwest::Client, BuildError> + Send + Sync>;

/// Hands a request to a transport.
pub(crate) fn give(
    transport: &dyn Transport,
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Body,
) -> TransportFuture<'_> {
    let mut request = Request::new(body);
    *request.method_mut() = method;
    *request.headers_mut() = headers;
    match Uri::try_from(String::from(url)) {
        Ok(uri) => *request.uri_mut() = uri,
        Err(error) => return Box::pin(ready(Err(TransportError::new(TransportKind::Connect, error)))),
    }
    transport.send(request)
}
