//! A request that becomes a connection of another protocol, by HTTP/1.1.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use http::{HeaderMap, StatusCode, Version};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use url::Url;

use super::carrier::Carrier;
use crate::error::{BuildError, TransportError, TransportKind};
use crate::visible::Visible;

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
            OpenError::Transport(error) => match error.innermost() {
                Some(cause) => write!(f, "{error}: {}", Visible(cause)),
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
pub(crate) async fn open(carrier: &Carrier, url: Url, headers: HeaderMap) -> Result<Opened, OpenError> {
    let Carrier::BuiltIn(built_in) = carrier else {
        return Err(OpenError::NoTransport);
    };
    let http = (built_in.upgrading)().map_err(OpenError::Build)?;
    let sent = http.get(url).headers(headers).send().await;
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
