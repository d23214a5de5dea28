//! Logins of users: consent, exchange, refresh.
//!
//! Sources: <https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code>,
//! <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>,
//! <https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token>.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest;
use ring::rand::{SecureRandom, SystemRandom};

use super::client::Client;
use crate::error::{Error, ErrorKind};
use crate::prepare::push_query;
use crate::secret::Secret;
use crate::token::{Key, UserToken, grant, login};

/// The logins of users. See [`Client::oauth`].
#[derive(Clone, Copy, Debug)]
pub struct OAuth<'a> {
    client: &'a Client,
}

/// A consent page to send a user to, and what must be kept until the user comes back.
///
/// Sources: <https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code>,
/// <https://www.rfc-editor.org/rfc/rfc7636>.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Consent {
    /// The address to redirect the user to.
    pub url: String,
    /// Comes back with the code. Compare it: a different one was not sent by you.
    pub state: String,
    /// Proves at the exchange that the code was asked for by you (PKCE). Keep it on the server, bound to the user's session.
    pub verifier: Secret,
}

impl Client {
    /// The logins of users.
    ///
    /// ```no_run
    /// # use feishu_client::{Client, Error};
    /// # async fn example(client: Client, code: &str) -> Result<(), Error> {
    /// let consent = client.oauth().consent("https://example.com/callback", &["offline_access"])?;
    /// // Send the user to `consent.url`, and keep `consent.state` and `consent.verifier` in the session. Then, in the callback:
    /// let login = client.oauth().exchange(code, "https://example.com/callback", &consent.verifier).await?;
    /// client.oauth().log_in("ou_7d8a6e6df7621556ce0d21922b676706ccs", login).await?;
    /// // From now on: `client.send(request).as_logged_in("ou_7d8a…")`, refreshed when need be.
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn oauth(&self) -> OAuth<'_> {
        OAuth { client: self }
    }
}

impl OAuth<'_> {
    /// The consent page for these scopes, with a fresh state and PKCE with SHA-256.
    ///
    /// Source: <https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code>.
    ///
    /// # Errors
    ///
    /// The operating system gives no random numbers; more than 50 scopes, which the platform does not take; a base URL of one's own
    /// without [`accounts_url`](crate::ClientBuilder::accounts_url).
    pub fn consent(&self, redirect_uri: &str, scopes: &[&str]) -> Result<Consent, Error> {
        const PATH: &str = "/open-apis/authen/v1/authorize";
        if scopes.len() > 50 {
            return Err(self.error(ErrorKind::invalid(
                "scopes",
                "are more than 50, which the consent page does not take",
            )));
        }
        let accounts = self.client.inner.accounts_url.as_deref().ok_or_else(|| {
            let problem = "is missing: a base URL that is not a brand's has no consent page of its own; \
                           give the builder one, with `accounts_url`";
            self.error(ErrorKind::invalid("accounts_url", problem))
        })?;
        let state = self.random()?;
        let verifier = self.random()?;
        let challenge = URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, verifier.as_bytes()));
        let mut pairs = vec![
            ("client_id".into(), self.client.app_id().to_owned()),
            ("response_type".into(), "code".to_owned()),
            ("redirect_uri".into(), redirect_uri.to_owned()),
            ("state".into(), state.clone()),
            ("code_challenge".into(), challenge),
            ("code_challenge_method".into(), "S256".to_owned()),
        ];
        if !scopes.is_empty() {
            pairs.push(("scope".into(), scopes.join(" ")));
        }
        let mut url = format!("{accounts}{PATH}");
        push_query(&mut url, &pairs);
        Ok(Consent {
            url,
            state,
            verifier: verifier.into(),
        })
    }

    /// Exchanges the code that the user came back with. A code lives five minutes and works once, so this is never repeated by itself.
    ///
    /// Source: <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>.
    ///
    /// # Errors
    ///
    /// As any call. Codes 20003, 20004 and 20065 mean that the code is unknown, too old or used: send the user to the consent page again.
    pub async fn exchange(&self, code: &str, redirect_uri: &str, verifier: &Secret) -> Result<UserToken, Error> {
        grant::exchange(&self.client.inner, code, redirect_uri, verifier)
            .await
            .map_err(|kind| self.error(kind))
    }

    /// Exchanges a refresh token for a new login. It works once; save the new login before you use it.
    ///
    /// Source: <https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token>.
    ///
    /// # Errors
    ///
    /// As any call. Codes 20026, 20037, 20064 and 20073 mean that the refresh token is dead: the user must consent again. After a time-out
    /// the token may be spent, so this is never repeated by itself.
    pub async fn refresh(&self, refresh_token: &Secret) -> Result<UserToken, Error> {
        grant::refresh(&self.client.inner, refresh_token)
            .await
            .map_err(|kind| self.error(kind))
    }

    /// Keeps a login under a name of your choice, such as the user's open id. Calls use it with
    /// [`as_logged_in`](crate::Call::as_logged_in), and it is refreshed when need be, once for all callers. It is kept in the client's
    /// token store if it has one, otherwise in memory.
    ///
    /// # Errors
    ///
    /// The token store failed. The login is then kept in memory only.
    pub async fn log_in(&self, user: &str, login: UserToken) -> Result<(), Error> {
        login::keep(&self.client.inner, user, &login).await.map_err(|problem| {
            self.error(ErrorKind::invalid(
                "login",
                format!("is kept in memory only, since the token store failed: {problem}"),
            ))
        })?;
        self.client.inner.tokens.drop_cached(&Key::User(user.into()));
        Ok(())
    }

    fn random(&self) -> Result<String, Error> {
        let mut bytes = [0; 32];
        SystemRandom::new().fill(&mut bytes).map_err(|_| {
            self.error(ErrorKind::invalid(
                "state",
                "needs random numbers, and the operating system gave none",
            ))
        })?;
        Ok(URL_SAFE_NO_PAD.encode(bytes))
    }

    #[allow(clippy::unused_self, reason = "reads better where it is used")]
    fn error(&self, kind: ErrorKind) -> Error {
        Error::new("oauth", kind)
    }
}
