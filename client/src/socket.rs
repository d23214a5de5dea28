//! Two requests for the crate that keeps the long connection: for its address, and to open it. What they mean is known there. Not for
//! people: no promise holds from one version to the next.
//!
//! Both are sent once, and go through the client's own proxy, TLS and certificates.

use std::borrow::Cow;
use std::fmt::Display;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::json;
use url::Url;

use crate::call::client::Client;
use crate::error::ErrorKind;
use crate::exchange::send;
use crate::operation::{Method, ReplyKind};
use crate::prepare::{Body, Prepared, address};
use crate::route::Route;
use crate::transport::upgrade;
pub use crate::transport::upgrade::{Connection, OpenError, Opened};
use crate::visible::Visible;

/// The longest answer that is read, in bytes. A true one has some hundred.
const LONGEST: usize = 64 << 10;

/// A text of others as one line of visible characters, as errors and logs show it.
pub fn visible(text: impl Display) -> String {
    Visible(text).to_string()
}

/// Asks where the long connection is. The answer as it came: its status and its body.
///
/// # Errors
///
/// Why the request was not answered, or that the answer is too long.
///
/// Source: the official SDKs, which ask so; no page has it.
pub async fn locate(client: &Client) -> Result<(StatusCode, Bytes), String> {
    ask(client).await.map_err(|error| match &error {
        ErrorKind::Transport(error) => OpenError::Transport(error.clone()).to_string(),
        other => visible(other),
    })
}

async fn ask(client: &Client) -> Result<(StatusCode, Bytes), ErrorKind> {
    let app = &client.inner.app;
    let prepared = Prepared {
        url: address(&app.base_url, None, "/callback/ws/endpoint", &[], &[])?,
        route: Route {
            id: Cow::Borrowed("POST /callback/ws/endpoint"),
            method: Method::Post,
            tokens: &[],
            limits: &[],
            counted: Vec::new(),
            reply: ReplyKind::Flat,
        },
        repeatable: false,
        retries: &[],
        headers: HeaderMap::from_iter([(HeaderName::from_static("locale"), HeaderValue::from_static("zh"))]),
        body: Body::Json(
            json!({ "AppID": app.id, "AppSecret": app.secret.expose() })
                .to_string()
                .into(),
        ),
    };
    let response = send(&client.inner.sender, &prepared, None).await?;
    let (parts, mut body) = response.into_parts();
    let mut all = BytesMut::new();
    while let Some(chunk) = body.chunk().await.map_err(ErrorKind::Transport)? {
        if all.len() + chunk.len() > LONGEST {
            return Err(ErrorKind::invalid("the platform's answer", "is longer than 64 KiB"));
        }
        all.extend_from_slice(&chunk);
    }
    Ok((parts.status, all.freeze()))
}

/// Whether the client's base URL is plain `http`, which it may be for a loopback address alone.
#[must_use]
pub fn is_plain(client: &Client) -> bool {
    client.inner.app.base_url.scheme() == "http"
}

/// Opens a connection at an address of `http` or `https`: a request that is upgraded, by HTTP/1.1.
///
/// # Errors
///
/// See [`OpenError`].
pub async fn open(client: &Client, url: Url, headers: HeaderMap) -> Result<Opened, OpenError> {
    let sender = &client.inner.sender;
    let mut all = sender.headers.clone();
    all.extend(headers);
    upgrade::open(&sender.carrier, url, all).await
}
