//! Two requests for the crate that keeps the long connection: for its address, and to open it. What they mean is known there. Not for
//! people: no promise holds from one version to the next.
//!
//! Both are sent once, and go through the client's own proxy, TLS and certificates.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Version};
use serde_json::json;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use url::Url;

use crate::call::client::Client;
use crate::error::{BuildError, ErrorKind, TransportError, TransportKind};
use crate::exchange::send;
use crate::operation::{Method, ReplyKind};
use crate::prepare::{Body, Prepared, address};
use crate::route::Route;
use crate::transport::Carrier;

/// The longest answer that is read, in bytes. A true one has some hundred.
const LONGEST: usize = 64 << 10;

/// Asks where the long connection is. The answer as it came: its status and its body.
///
/// # Errors
///
/// The request was not answered, or at too great a length.
///
/// Source: the official SDKs, which ask so; no page has it.
pub async fn locate(client: &Client) -> Result<(StatusCode, Bytes), ErrorKind> {
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

/// What an attempt to open the connection came to.
#[derive(Debug)]
pub struct Opened {
    /// 101 if it is open.
    pub status: StatusCode,
    /// What came with it.
    pub headers: HeaderMap,
    /// The connection, if it is open.
    pub connection: Option<Connection>,
}

/// Bytes both ways.
pub struct Connection(Pin<Box<dyn Both>>);

trait Both: AsyncRead + AsyncWrite + Send {}

impl<T: AsyncRead + AsyncWrite + Send> Both for T {}

/// Why a connection is not open.
#[derive(Debug)]
pub enum OpenError {
    /// The client has a transport of its own, which upgrades nothing.
    NoTransport,
    /// The client's settings make no HTTP client.
    Build(BuildError),
    /// The connection speaks HTTP/2.
    NotHttp1,
    /// The request was not answered.
    Transport(TransportError),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::NoTransport => f.write_str(
                "the client has a transport of its own, and the long connection needs the HTTP client that is built in",
            ),
            OpenError::Build(error) => error.fmt(f),
            OpenError::NotHttp1 => f.write_str("the connection speaks HTTP/2, which has no upgrade; expected HTTP/1.1"),
            OpenError::Transport(error) => match error.source() {
                Some(source) => write!(f, "{error}: {source}"),
                None => error.fmt(f),
            },
        }
    }
}

impl Error for OpenError {}

/// Opens a connection at an address of `http` or `https`: a request that is upgraded, by HTTP/1.1.
///
/// # Errors
///
/// See [`OpenError`].
pub async fn open(client: &Client, url: Url, headers: HeaderMap) -> Result<Opened, OpenError> {
    let sender = &client.inner.sender;
    let Carrier::BuiltIn(built_in) = &sender.carrier else {
        return Err(OpenError::NoTransport);
    };
    let http = (built_in.upgrading)().map_err(OpenError::Build)?;
    let mut all = sender.headers.clone();
    all.extend(headers);
    let sent = http.get(url).headers(all).send().await;
    let response = sent.map_err(|error| lost(TransportKind::Connect, error))?;
    let (status, headers) = (response.status(), response.headers().clone());
    if response.version() != Version::HTTP_11 {
        return Err(OpenError::NotHttp1);
    }
    let connection = if status == StatusCode::SWITCHING_PROTOCOLS {
        let upgraded = response.upgrade().await;
        let upgraded = upgraded.map_err(|error| lost(TransportKind::Interrupted, error))?;
        Some(Connection::new(upgraded))
    } else {
        None
    };
    Ok(Opened {
        status,
        headers,
        connection,
    })
}

/// The address is in no message: its query is a secret.
fn lost(kind: TransportKind, error: reqwest::Error) -> OpenError {
    OpenError::Transport(TransportError::new(kind, error.without_url()))
}

impl Connection {
    /// A connection over these bytes.
    pub fn new(bytes: impl AsyncRead + AsyncWrite + Send + 'static) -> Self {
        Connection(Box::pin(bytes))
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        self.0.as_mut().poll_read(context, into)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<std::io::Result<usize>> {
        self.0.as_mut().poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        self.0.as_mut().poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        self.0.as_mut().poll_shutdown(context)
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connection")
    }
}
