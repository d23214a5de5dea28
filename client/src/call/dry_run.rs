//! What a call would send.

use bytes::Bytes;

use crate::error::ErrorKind;
use crate::exchange::Inner;
use crate::operation::Method;
use crate::options::Options;
use crate::prepare::{Body, Prepared};
use crate::token::{self, Plan};

/// A request that was not sent. Its `Debug` output is safe to log: credentials are not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DryRun {
    /// The HTTP method.
    pub method: Method,
    /// The address, with the query.
    pub url: String,
    /// The headers, in lower case; a credential is replaced by its name in brackets.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: DryRunBody,
}

/// The body of a [`DryRun`].
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub(crate) fn new(client: &Inner, prepared: &Prepared, options: &Options) -> Result<Self, ErrorKind> {
        let mut headers = Vec::new();
        match token::plan(client, &prepared.route, options)? {
            Plan::None => {}
            Plan::Given(kind, _) => headers.push(("authorization".to_owned(), format!("Bearer [{kind}]"))),
            Plan::Own(key) => headers.push(("authorization".to_owned(), format!("Bearer [{}]", key.kind()))),
        }
        let (content_type, body) = match &prepared.body {
            Body::None => (None, DryRunBody::None),
            Body::Json(body) => (Some("application/json; charset=utf-8"), DryRunBody::Json(body.clone())),
            Body::Form(form) => (Some("multipart/form-data"), DryRunBody::Form(form.summary())),
        };
        headers.extend(content_type.map(|kind| ("content-type".to_owned(), kind.to_owned())));
        headers.extend(prepared.headers.iter().map(|(name, value)| {
            let text = if value.is_sensitive() {
                "[redacted]".into()
            } else {
                String::from_utf8_lossy(value.as_bytes())
            };
            (name.to_string(), text.into_owned())
        }));
        Ok(DryRun {
            method: prepared.route.method,
            url: prepared.url.to_string(),
            headers,
            body,
        })
    }
}
