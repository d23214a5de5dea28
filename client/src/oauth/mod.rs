//! Logins of users: consent, exchange, refresh.
//!
//! Sources: <https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code>,
//! <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>,
//! <https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token>.

mod login;

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest;
use ring::rand::{SecureRandom, SystemRandom};

use crate::call::client::Client;
use crate::error::{Error, ErrorKind};
use crate::prepare::push_query;
use crate::scopes::CONSENT_LIMIT;
use crate::secret::Secret;
use crate::token::{Grant, Tokens, UserToken};

pub use login::LoginRequest;

/// The logins of users. See [`Client::oauth`].
#[derive(Clone, Copy, Debug)]
pub struct OAuth<'a> {
    client: &'a Client,
}

/// A consent page to send a user to, and what must be kept until the user comes back.
///
/// Sources: <https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code>,
/// <https://www.rfc-editor.org/rfc/rfc7636>.
#[derive(Clone)]
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
    /// let callback = "https://example.com/callback";
    /// let consent = client.oauth().consent(callback, &["offline_access"])?;
    /// // Send the user to `consent.url`, and keep `consent.state` and `consent.verifier` in the
    /// // session. Then, in the callback:
    /// let login = client.oauth().exchange(code, callback, &consent.verifier).await?;
    /// client.oauth().log_in("ou_7d8a6e6df7621556ce0d21922b676706ccs", login).await;
    /// // From now on: `client.send(request).login("ou_7d8a…")`, refreshed when need be.
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
        if scopes.len() > CONSENT_LIMIT {
            let problem = format!(
                "are {}, and the consent page takes {CONSENT_LIMIT} at most: ask for them in several consents",
                scopes.len()
            );
            return Err(self.error(ErrorKind::invalid("scopes", problem)));
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
    /// The login is not lost when the future is dropped on the way: who asks again with the same arguments within ten minutes gets it.
    ///
    /// Source: <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>.
    ///
    /// # Errors
    ///
    /// As any call. If the code is unknown, too old or used, [`is_login_required`](Error::is_login_required): send the user to the consent
    /// page again.
    pub fn exchange(&self, code: &str, redirect_uri: &str, verifier: &Secret) -> LoginRequest {
        LoginRequest::new(self.client.clone(), Grant::code(code, redirect_uri, verifier))
    }

    /// Exchanges a refresh token for a new login. It works once; save the new login before you use it.
    ///
    /// The login is not lost when the future is dropped on the way: who asks again with the same token within ten minutes gets it.
    ///
    /// Source: <https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token>.
    ///
    /// # Errors
    ///
    /// As any call. If the refresh token is dead, [`is_login_required`](Error::is_login_required): the user must consent again. After a
    /// time-out the token may be spent, so this is never repeated by itself.
    pub fn refresh(&self, refresh_token: &Secret) -> LoginRequest {
        LoginRequest::new(self.client.clone(), Grant::refresh_token(refresh_token))
    }

    /// Keeps a login under a name of your choice, such as the user's open id, in place of any other.
    ///
    /// Calls use it with [`login`](crate::Call::login), and it is refreshed when need be, once for all callers. It is kept in
    /// memory, and in the client's token store if it has one. A refresh of an older login under this name is waited for.
    ///
    /// It cannot fail. If the token store does, that is a warning in the log, and the login is used by this process only, until it ends.
    ///
    /// # Cancel safety
    ///
    /// Once polled, it goes on to its end, also when its future is dropped.
    pub async fn log_in(&self, user: &str, login: UserToken) {
        self.tokens().logins.log_in(user, login).await;
    }

    /// The names under which there is a login that can be used or refreshed, in order.
    ///
    /// Those that this process knows: what it logged in, and what a call found in the client's token store. A store is not asked.
    #[must_use]
    pub fn logins(&self) -> Vec<String> {
        self.tokens().logins.names()
    }

    /// Lets the login under a name go, from memory and from the client's token store. Without a login it does nothing.
    ///
    /// Other processes with the same store notice when the access token that they have ends, which takes two hours at most. The platform
    /// is not told: whoever has the tokens can use them until they end.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Store`]: the token store failed. The login is gone from memory, but comes back from the store. Try again.
    ///
    /// # Cancel safety
    ///
    /// Once polled, it goes on to its end, also when its future is dropped.
    pub async fn log_out(&self, user: &str) -> Result<(), Error> {
        let gone = self.tokens().logins.log_out(user);
        gone.await.map_err(|kind| self.error(kind))
    }

    fn tokens(&self) -> &Tokens {
        &self.client.inner.tokens
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

impl fmt::Debug for Consent {
    // Whoever knows the state can finish the consent in the user's place, and the address holds it too.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Consent").finish_non_exhaustive()
    }
}
