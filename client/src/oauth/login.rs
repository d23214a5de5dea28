//! A request for a user's login.

use std::fmt;
use std::future::IntoFuture;

use crate::call::client::Client;
use crate::error::{Error, ErrorKind};
use crate::exchange;
use crate::future::BoxFuture;
use crate::token::{Grant, UserToken};

/// What gives a login for a code or a refresh token, when it is awaited. See [`OAuth::exchange`](super::OAuth::exchange) and
/// [`OAuth::refresh`](super::OAuth::refresh).
#[must_use = "nothing is sent before it is awaited"]
pub struct LoginRequest {
    client: Client,
    grant: Grant,
}

impl LoginRequest {
    pub(super) fn new(client: Client, grant: Grant) -> Self {
        LoginRequest { client, grant }
    }

    /// Leaves the access token with these scopes only, of those that the user granted. With `offline_access` among them the login can be
    /// refreshed. What was left out is not lost: a later refresh may name it.
    ///
    /// Source: <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.grant.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoFuture for LoginRequest {
    type Output = Result<UserToken, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let login = self.client.inner.tokens.grants.get(self.grant).await;
            login.map_err(|kind: ErrorKind| {
                let error = Error::new("oauth", kind);
                exchange::failed(&error);
                error
            })
        })
    }
}

impl fmt::Debug for LoginRequest {
    // Whoever knows the code or the refresh token can have the login.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoginRequest").finish_non_exhaustive()
    }
}
