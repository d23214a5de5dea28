//! From an HTTP request to a reply that says that the call succeeded.
//!
//! **In**: a [`Prepared`] request and the options of the call. **Out**: a [`Received`] reply. **What can fail**: everything that
//! [`ErrorKind`] lists.

mod envelope;
mod received;
mod transport;

use std::time::Duration;

pub use received::Received;
pub(crate) use received::{Payload, collect};

use crate::client::{Inner, Options};
use crate::codes;
use crate::error::{ErrorKind, TransportError, TransportKind};
use crate::prepare::Prepared;
use crate::token;

/// Makes a call: fetches the token, sends, reads the verdict.
pub(crate) async fn run(client: &Inner, prepared: Prepared, options: Options) -> Result<Received, ErrorKind> {
    let limit = options.timeout.unwrap_or(client.timeout);
    within(limit, with_token(client, &prepared, &options)).await
}

/// A token that was refused is dropped and the call repeated once with a fresh one, since a refusal comes before anything is executed.
async fn with_token(client: &Inner, prepared: &Prepared, options: &Options) -> Result<Received, ErrorKind> {
    let first = token::choose(client, prepared.operation, options).await?;
    let result = once(client, prepared, first.as_ref()).await;
    let (Err(ErrorKind::Api(error)), Some(token)) = (&result, first) else {
        return result;
    };
    let refused = codes::invalid_token(error.code).is_some_and(|kinds| kinds.contains(&token.kind));
    if !refused || !client.tokens.forget(&token) {
        return result;
    }
    let second = token::choose(client, prepared.operation, options).await?;
    once(client, prepared, second.as_ref()).await
}

/// Sends a request once, with a token that is there already.
pub(crate) async fn once(
    client: &Inner,
    prepared: &Prepared,
    token: Option<&token::Access>,
) -> Result<Received, ErrorKind> {
    let response = transport::send(client, prepared, token.map(|token| &token.secret)).await?;
    received::receive(response, prepared.operation, client.reply_limit).await
}

/// Gives a future so much time.
pub(crate) async fn within<T>(
    limit: Duration,
    work: impl Future<Output = Result<T, ErrorKind>>,
) -> Result<T, ErrorKind> {
    tokio::time::timeout(limit, work)
        .await
        .unwrap_or(Err(ErrorKind::Transport(TransportError {
            kind: TransportKind::Timeout,
            source: None,
        })))
}
