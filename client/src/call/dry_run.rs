//! What a call would send.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;

use crate::error::ErrorKind;
use crate::exchange::Inner;
use crate::operation::Method;
use crate::options::CallOptions;
use crate::prepare::{Body, JSON, Prepared};
use crate::token::{self, Plan};

/// A request that was not sent. Its fields hold what would be sent, except for credentials in headers. Its `Debug` output is safe to log: it
/// has the names of headers and the length of the body, and no query.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DryRun {
    /// The HTTP method.
    pub method: Method,
    /// The address, with the query.
    pub url: String,
    /// The headers, in lower case, each name once. The access token is replaced by its kind in brackets. A header that was given to the call
    /// or to the client is `[redacted]`, since it may be a credential.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: DryRunBody,
}

/// The body of a [`DryRun`]. `Debug` shows its length, or the names of its parts.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DryRunBody {
    /// There is none.
    None,
    /// JSON.
    Json(Bytes),
    /// The parts of a form, as name and text; for a file, its name.
    Form(Vec<(String, String)>),
}

impl DryRun {
    pub(crate) fn new(client: &Inner, prepared: &Prepared, options: &CallOptions) -> Result<Self, ErrorKind> {
        let kind = match token::plan(&client.app, &prepared.route, options)? {
            Plan::None => None,
            Plan::Given(kind, _) => Some(kind),
            Plan::Own(key) => Some(key.kind()),
        };
        let token = kind.and_then(|kind| HeaderValue::try_from(format!("Bearer [{kind}]")).ok());
        let (content_type, body) = match &prepared.body {
            Body::None => (None, DryRunBody::None),
            Body::Json(body) => (Some(JSON), DryRunBody::Json(body.clone())),
            Body::Form(form) => (Some("multipart/form-data"), DryRunBody::Form(form.summary())),
        };
        let headers = prepared.headers(
            &client.sender.headers,
            token,
            content_type.map(HeaderValue::from_static),
        );
        let shown = |value: &HeaderValue| {
            if value.is_sensitive() {
                "[redacted]".to_owned()
            } else {
                String::from_utf8_lossy(value.as_bytes()).into_owned()
            }
        };
        Ok(DryRun {
            method: prepared.route.method,
            url: prepared.url.to_string(),
            headers: headers
                .iter()
                .map(|(name, value)| (name.to_string(), shown(value)))
                .collect(),
            body,
        })
    }
}

impl fmt::Debug for DryRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("DryRun")
            .field("method", &self.method)
            .field("url", &self.url.split('?').next().unwrap_or_default())
            .field("headers", &names)
            .field("body", &self.body)
            .finish()
    }
}

impl fmt::Debug for DryRunBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DryRunBody::None => f.write_str("None"),
            DryRunBody::Json(body) => write!(f, "Json([{} bytes])", body.len()),
            DryRunBody::Form(parts) => {
                let names: Vec<_> = parts.iter().map(|(name, _)| name).collect();
                f.debug_tuple("Form").field(&names).finish()
            }
        }
    }
}
