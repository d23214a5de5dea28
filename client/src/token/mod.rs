//! Access tokens: which kind a call gets, and where it comes from.
//!
//! Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.

mod cache;
mod fetch;

pub(crate) use cache::Tokens;

use crate::client::{Inner, Options};
use crate::error::{Error, ErrorKind, TokenError};
use crate::operation::{Operation, TokenKind};
use crate::secret::Secret;

/// A token to call with.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    pub(crate) kind: TokenKind,
    pub(crate) secret: Secret,
    /// The client fetched it itself, and may fetch another.
    pub(crate) own: bool,
}

/// The token for a call: the caller's if there is one, otherwise the client's own for the tenant, otherwise for the app.
pub(crate) async fn choose(
    client: &Inner,
    operation: &Operation,
    options: &Options,
) -> Result<Option<Access>, ErrorKind> {
    if let Some((kind, secret)) = &options.token {
        if !operation.tokens.contains(kind) {
            let takes: Vec<_> = operation.tokens.iter().map(|kind| kind.as_str()).collect();
            let takes = if takes.is_empty() {
                "no token".to_owned()
            } else {
                takes.join(" or ")
            };
            return Err(ErrorKind::invalid(
                kind.as_str(),
                format!("is not taken by this operation; it takes {takes}"),
            ));
        }
        return Ok(Some(Access {
            kind: *kind,
            secret: secret.clone(),
            own: false,
        }));
    }
    let kind = match operation.tokens {
        [] => return Ok(None),
        kinds if kinds.contains(&TokenKind::Tenant) => TokenKind::Tenant,
        kinds if kinds.contains(&TokenKind::App) => TokenKind::App,
        _ => {
            return Err(ErrorKind::invalid(
                TokenKind::User.as_str(),
                "is missing: this operation acts for a user; give the call the token of one, with `as_user`",
            ));
        }
    };
    let secret = client.tokens.get(client, kind).await.map_err(|source| match source {
        error @ ErrorKind::Invalid(_) => error,
        source => ErrorKind::Token(TokenError {
            kind,
            source: Error::new(fetch::OPERATION_ID, source),
        }),
    })?;
    Ok(Some(Access {
        kind,
        secret,
        own: true,
    }))
}
