//! What a client sends with.

use std::future::ready;
use std::sync::Arc;

use http::{HeaderMap, Method, Uri};
use url::Url;

use super::{Body, Request, Transport, TransportFuture};
use crate::error::{TransportError, TransportKind};

/// What a client sends with.
///
/// The built-in HTTP client is not behind the trait: it wants the address parsed, which a [`Request`] has as text. To write it out and
/// parse it again, for each attempt, costs as much as an eighth of a call.
pub(crate) enum Carrier {
    BuiltIn(reqwest::Client),
    Given(Arc<dyn Transport>),
}

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
