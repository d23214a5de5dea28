//! A function as a transport.

use std::fmt;
use std::future::Future;

use super::{Request, Response, Transport, TransportFuture};
use crate::error::TransportError;

/// A function as a [`Transport`]. See [`from_fn`].
#[derive(Clone, Copy)]
pub struct FromFn<F>(F);

/// Makes a transport of a function that answers requests: for tests, and around other transports.
///
/// ```
/// use std::sync::atomic::{AtomicUsize, Ordering};
///
/// use feishu_client::Client;
/// use feishu_client::error::{TransportError, TransportKind};
/// use feishu_client::operation::Method;
/// use feishu_client::transport;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // A platform that cannot be reached.
/// let client = Client::builder("cli_a1b2c3d4e5f6", "secret")
///     .transport(transport::from_fn(async |_| {
///         Err(TransportError::new(TransportKind::Connect, "no route"))
///     }))
///     .retries(0)
///     .build()?;
/// let error = client
///     .raw(Method::Get, "/open-apis/im/v1/chats")
///     .without_token()
///     .await
///     .unwrap_err();
/// assert!(error.is_retryable());
/// # Ok(())
/// # }
/// ```
pub fn from_fn<F, R>(answer: F) -> FromFn<F>
where
    F: Fn(Request) -> R + Send + Sync + 'static,
    R: Future<Output = Result<Response, TransportError>> + Send + 'static,
{
    FromFn(answer)
}

impl<F, R> Transport for FromFn<F>
where
    F: Fn(Request) -> R + Send + Sync + 'static,
    R: Future<Output = Result<Response, TransportError>> + Send + 'static,
{
    fn send(&self, request: Request) -> TransportFuture<'_> {
        Box::pin((self.0)(request))
    }
}

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FromFn")
    }
}
