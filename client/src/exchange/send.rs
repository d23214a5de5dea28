//! One HTTP exchange.

use http::HeaderValue;

use super::sender::Sender;
use crate::error::ErrorKind;
use crate::operation::Method;
use crate::prepare::{Body, JSON, Prepared, header};
use crate::secret::Secret;
use crate::transport::{self, Carrier, Response, built_in, give};

/// Sends a request and waits for the head of the response.
pub(crate) async fn send(sender: &Sender, prepared: &Prepared, token: Option<&Secret>) -> Result<Response, ErrorKind> {
    let mut unread = None;
    let (content_type, body) = match &prepared.body {
        Body::None => (None, transport::Body::empty()),
        Body::Json(body) => (Some(HeaderValue::from_static(JSON)), body.clone().into()),
        Body::Form(form) => {
            // Boxed, so that the many calls without a form need not make room for it.
            let (content_type, body) = Box::pin(form.open()).await?;
            unread = Some(body.unread());
            (
                Some(header("content-type", &content_type)?.1),
                transport::Body::new(body),
            )
        }
    };
    let headers = prepared.headers(&sender.headers, token.map(bearer).transpose()?, content_type);
    let (method, url) = (method(prepared.route.method), prepared.url.clone());
    let response = match &sender.carrier {
        Carrier::BuiltIn(own) => built_in::end(built_in::begin(&own.http, method, url, headers, body).await),
        Carrier::Given(transport) => give(&**transport, method, url, headers, body).await,
    };
    let response = response.map_err(|error| match unread.as_ref().and_then(|unread| unread.get()) {
        // The connection is whole until the client itself gives up in the middle of a request.
        Some(file) => ErrorKind::File(file.clone()),
        None => ErrorKind::Transport(error),
    })?;
    sender.clock.hear(response.headers());
    Ok(response)
}

fn bearer(token: &Secret) -> Result<HeaderValue, ErrorKind> {
    const SCHEME: &str = "Bearer ";
    // As long as it gets, so that it becomes the header as it is.
    let mut text = String::with_capacity(SCHEME.len() + token.expose().len());
    text.push_str(SCHEME);
    text.push_str(token.expose());
    let mut value = HeaderValue::try_from(text).map_err(|_| {
        ErrorKind::invalid(
            "token",
            "has a line break or another character that a header cannot carry",
        )
    })?;
    // Keeps it out of the `Debug` output of requests.
    value.set_sensitive(true);
    Ok(value)
}

fn method(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}
