//! One HTTP exchange.

use std::sync::Arc;

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};

use crate::client::Inner;
use crate::error::{ErrorKind, TransportError, TransportKind};
use crate::operation::Method;
use crate::prepare::{Body, Prepared};
use crate::secret::Secret;

/// Sends a request and waits for the head of the response.
pub(super) async fn send(
    client: &Inner,
    prepared: &Prepared,
    token: Option<&Secret>,
) -> Result<reqwest::Response, ErrorKind> {
    let form = match &prepared.body {
        // Boxed, so that the many calls without a form need not make room for it.
        Body::Form(form) => Some(Box::pin(form.open()).await?),
        Body::None | Body::Json(_) => None,
    };
    let mut request = client.http.request(method(prepared.route.method), prepared.url.clone());
    if let Body::Json(body) = &prepared.body {
        let content_type = HeaderValue::from_static("application/json; charset=utf-8");
        request = request.header(CONTENT_TYPE, content_type).body(Bytes::clone(body));
    }
    if let Some((content_type, body)) = form {
        request = request
            .header(CONTENT_TYPE, content_type)
            .body(reqwest::Body::wrap(body));
    }
    if !prepared.headers.is_empty() {
        // In place of those above, should they have the same names.
        request = request.headers(prepared.headers.clone());
    }
    if let Some(token) = token {
        request = request.header(AUTHORIZATION, bearer(token)?);
    }
    request.send().await.map_err(failure)
}

fn bearer(token: &Secret) -> Result<HeaderValue, ErrorKind> {
    let mut value = HeaderValue::try_from(format!("Bearer {}", token.expose())).map_err(|_| {
        ErrorKind::invalid(
            "token",
            "has a line break or another character that a header cannot carry",
        )
    })?;
    // Keeps it out of the `Debug` output of requests.
    value.set_sensitive(true);
    Ok(value)
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}

/// Tells apart what may and what cannot have been executed. The URL is dropped: a path or a query may hold something private.
pub(crate) fn failure(error: reqwest::Error) -> ErrorKind {
    let kind = if error.is_connect() {
        TransportKind::Connect
    } else if error.is_timeout() {
        TransportKind::Timeout
    } else {
        TransportKind::Interrupted
    };
    ErrorKind::Transport(TransportError {
        kind,
        source: Some(Arc::new(error.without_url())),
    })
}
