//! The OAuth endpoint: a code or a refresh token for a login.
//!
//! Sources: <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>,
//! <https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token>.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use super::fetch;
use crate::error::ErrorKind;
use crate::exchange::Inner;
use crate::secret::Secret;

const TOKEN_PATH: &str = "/open-apis/authen/v2/oauth/token";

/// What a user's login gives.
///
/// Source: <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserToken {
    /// The user access token.
    pub access_token: Secret,
    /// When it ends.
    pub expires_at: SystemTime,
    /// Gives one new login, once. Only there with the scope `offline_access`.
    pub refresh_token: Option<Secret>,
    /// When the refresh token ends.
    pub refresh_expires_at: Option<SystemTime>,
    /// The scopes that the user granted.
    pub scopes: Vec<String>,
}

impl UserToken {
    /// Reads a login in which these members hold the seconds, counted from `start`, until the tokens end; `None` without an access token.
    pub(super) fn read(json: &Value, start: SystemTime, ends: &str, refresh_ends: &str) -> Option<Self> {
        let text = |key: &str| json.get(key)?.as_str().filter(|text| !text.is_empty());
        let time = |key: &str| start.checked_add(Duration::from_secs(json.get(key)?.as_u64()?));
        Some(UserToken {
            access_token: text("access_token")?.into(),
            expires_at: time(ends).unwrap_or(start),
            refresh_token: text("refresh_token").map(Secret::from),
            refresh_expires_at: time(refresh_ends),
            scopes: text("scope")
                .unwrap_or_default()
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
        })
    }
}

/// Exchanges the code that a user came back with.
pub(crate) async fn exchange(
    client: &Inner,
    code: &str,
    redirect_uri: &str,
    verifier: &Secret,
) -> Result<UserToken, ErrorKind> {
    let body = json!({
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": redirect_uri,
        "code_verifier": verifier.expose(),
    });
    grant(client, body).await
}

/// Exchanges a refresh token for a new login.
pub(crate) async fn refresh(client: &Inner, refresh_token: &Secret) -> Result<UserToken, ErrorKind> {
    grant(
        client,
        json!({ "grant_type": "refresh_token", "refresh_token": refresh_token.expose() }),
    )
    .await
}

async fn grant(client: &Inner, mut body: Value) -> Result<UserToken, ErrorKind> {
    if let Value::Object(members) = &mut body {
        members.insert("client_id".into(), client.app_id.as_str().into());
        members.insert("client_secret".into(), client.app_secret.expose().into());
    }
    let reply = fetch::post(client, TOKEN_PATH.to_owned(), body, false).await?;
    UserToken::read(&reply, SystemTime::now(), "expires_in", "refresh_token_expires_in")
        .ok_or_else(|| fetch::missing("access_token"))
}
