//! What carries requests to the platform and replies back: HTTP, and nothing of the API.
//!
//! The client brings a [`Transport`] of its own. Another one takes its place with
//! [`ClientBuilder::transport`](crate::ClientBuilder::transport): one in memory, so that your tests need no network; one over an HTTP
//! client that you have already; one around either of them, which counts, records or refuses.
//!
//! A test of your own code, without a socket. The client asks for a token first, as it would of the platform:
//!
//! ```
//! use feishu_client::Client;
//! use feishu_client::operation::Method;
//! use feishu_client::transport::{self, Body, Request, Response};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let platform = transport::from_fn(async |request: Request| {
//!     let reply = match request.uri().path() {
//!         "/open-apis/auth/v3/tenant_access_token/internal" => {
//!             r#"{"code": 0, "tenant_access_token": "t-1", "expire": 7200}"#
//!         }
//!         "/open-apis/im/v1/chats" => r#"{"code": 0, "data": {"has_more": false}}"#,
//!         _ => r#"{"code": 99991400, "msg": "too many calls"}"#,
//!     };
//!     Ok(Response::new(Body::from(reply)))
//! });
//! let client = Client::builder("cli_a1b2c3d4e5f6", "secret").transport(platform).build()?;
//!
//! let reply = client.raw(Method::Get, "/open-apis/im/v1/chats").await?;
//! assert_eq!(reply["has_more"], false);
//! # Ok(())
//! # }
//! ```

mod body;
pub(crate) mod built_in;
mod carrier;
mod function;
#[cfg(feature = "reqwest-013")]
mod reqwest_client;
#[cfg(feature = "socket")]
pub(crate) mod upgrade;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

pub use body::Body;
pub(crate) use carrier::{BuiltIn, Carrier, give};
pub use function::{FromFn, from_fn};
/// The crate whose types requests and responses are.
pub use http;
/// The crate whose [`Client`](reqwest_013::Client) is a [`Transport`] with the feature `reqwest-013`.
#[cfg(feature = "reqwest-013")]
pub use reqwest as reqwest_013;

use crate::error::TransportError;

/// A request as it goes out: all headers are there, those that carry credentials are marked as sensitive, and the address is absolute.
pub type Request = http::Request<Body>;

/// A response as it came in.
pub type Response = http::Response<Body>;

/// What a [`Transport`] returns.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = Result<Response, TransportError>> + Send + 'a>>;

/// Sends HTTP requests.
///
/// What the client relies on:
///
/// - A request is sent once. Repeating it is the client's business, which knows what may have been executed.
/// - The future is ready when status and headers are there. The body may still be on its way.
/// - No redirect is followed: the access token, and with a status of 307 or 308 the app secret in the body, would go wherever it points.
/// - A compressed body is decoded. The client does not ask for one.
/// - The length of a body is announced where [`Body::length`] knows it; otherwise the body is sent in chunks.
/// - A failure says at which point it happened ([`TransportKind`](crate::error::TransportKind)), since that decides whether the call is repeated.
/// - A body of a request that fails is a file that cannot be read. The client knows that by itself, whatever failure it is told.
/// - Time limits of a call are the client's: it drops the future, and the body, when the time is over.
///
/// Requests hold the app secret and access tokens. Keep them out of logs.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and waits for the head of its response.
    fn send(&self, request: Request) -> TransportFuture<'_>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: Request) -> TransportFuture<'_> {
        (**self).send(request)
    }
}
