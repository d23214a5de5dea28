//! One HTTP exchange.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::Body as _;
use reqwest::Request;
use reqwest::header::HeaderValue;

use super::sender::Sender;
use crate::error::{ErrorKind, TransportError, TransportKind};
use crate::operation::Method;
use crate::prepare::{Body, JSON, Prepared, header};
use crate::secret::Secret;

/// Sends a request and waits for the head of the response.
pub(super) async fn send(
    sender: &Sender,
    prepared: &Prepared,
    token: Option<&Secret>,
) -> Result<reqwest::Response, ErrorKind> {
    let (content_type, body) = match &prepared.body {
        Body::None => (None, None),
        Body::Json(body) => (Some(HeaderValue::from_static(JSON)), Some(Bytes::clone(body).into())),
        Body::Form(form) => {
            // Boxed, so that the many calls without a form need not make room for it.
            let (content_type, body) = Box::pin(form.open()).await?;
            (
                Some(header("content-type", &content_type)?.1),
                Some(reqwest::Body::wrap(body)),
            )
        }
    };
    let mut request = Request::new(method(prepared.route.method), prepared.url.clone());
    *request.headers_mut() = prepared.headers(&sender.headers, token.map(bearer).transpose()?, content_type);
    *request.body_mut() = body;
    sender.http.execute(request).await.map_err(failure)
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

/// The next bytes of a body. Trailers are of no interest.
pub(super) fn poll_data(body: &mut reqwest::Body, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, ErrorKind>>> {
    loop {
        match ready!(Pin::new(&mut *body).poll_frame(context)) {
            None => return Poll::Ready(None),
            Some(Err(error)) => return Poll::Ready(Some(Err(failure(error)))),
            Some(Ok(frame)) => {
                if let Ok(chunk) = frame.into_data() {
                    return Poll::Ready(Some(Ok(chunk)));
                }
            }
        }
    }
}
