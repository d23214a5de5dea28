//! The HTTP client that is built in: reqwest.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{HeaderMap, Method};
use http_body::{Frame, SizeHint};
use url::Url;

use super::{Body, Response};
use crate::error::{TransportError, TransportKind};

/// Sends a request. No `async` function: its future would have room for what the request is made of, too.
pub(crate) fn begin(
    http: &reqwest::Client,
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Body,
) -> impl Future<Output = reqwest::Result<reqwest::Response>> + use<> {
    let mut request = reqwest::Request::new(method, url);
    *request.headers_mut() = headers;
    *request.body_mut() = Some(match body.into_whole() {
        Ok(bytes) => bytes.into(),
        Err(body) => reqwest::Body::wrap(body),
    });
    http.execute(request)
}

/// What came of it.
pub(crate) fn end(sent: reqwest::Result<reqwest::Response>) -> Result<Response, TransportError> {
    let response = sent.map_err(failure)?;
    let (parts, body) = http::Response::<reqwest::Body>::from(response).into_parts();
    Ok(Response::from_parts(parts, Body::new(Incoming(body))))
}

/// The body of a response.
struct Incoming(reqwest::Body);

impl http_body::Body for Incoming {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = ready!(Pin::new(&mut self.0).poll_frame(context));
        Poll::Ready(frame.map(|frame| frame.map_err(failure)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// Tells apart what may and what cannot have been executed. The URL is dropped: a path or a query may hold something private.
fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportKind::Connect
    } else if error.is_timeout() {
        TransportKind::Timeout
    } else {
        TransportKind::Interrupted
    };
    TransportError::new(kind, error.without_url())
}
