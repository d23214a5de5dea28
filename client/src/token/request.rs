//! Requests for the tokens of an app.
//!
//! Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal> and the
//! pages beside it.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use super::store::StoredToken;
use crate::app::App;
use crate::error::{DecodeError, ErrorKind};
use crate::operation::TokenKind;
use crate::post::Post;
use crate::runtime;

/// A token is renewed this long before it ends. The platform issues a new one only in the last 30 minutes of the old one, and both are
/// then valid.
const EARLY: Duration = Duration::from_secs(10 * 60);

/// The longest life of a token that is believed. The platform names two hours.
const LONGEST: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The longest time for one request, repetitions included. Claims in a store last longer.
pub(super) const REQUEST: Duration = Duration::from_secs(30);

/// Until when a token of this lifetime is used. A short one is used for half its life.
pub(super) fn fresh_until(lifetime: Duration) -> SystemTime {
    let lifetime = lifetime.min(LONGEST);
    SystemTime::now() + lifetime.saturating_sub(EARLY.min(lifetime / 2))
}

/// How the app proves who it is.
pub(super) fn credentials(app: &App) -> Value {
    json!({ "app_id": app.id, "app_secret": app.secret.expose() })
}

/// One request to `/auth/v3`, whose reply holds the token beside the code.
pub(super) async fn token(post: &dyn Post, name: &str, body: Value, kind: TokenKind) -> Result<StoredToken, ErrorKind> {
    let path = format!("/open-apis/auth/v3/{name}");
    // The platform answers with the same token, so a repetition does no harm.
    let reply = send(post, &path, body, true).await?;
    let secret = reply
        .get(kind.as_str())
        .and_then(Value::as_str)
        .filter(|token| !token.is_empty());
    let Some(secret) = secret else {
        return Err(missing(kind.as_str()));
    };
    let lifetime = seconds(&reply, "expire").unwrap_or_default();
    Ok(StoredToken {
        secret: secret.into(),
        fresh_until: fresh_until(lifetime),
    })
}

/// A time in seconds, which may come as a text, as any number of a reply may.
pub(super) fn seconds(json: &Value, name: &str) -> Option<Duration> {
    let number = json.get(name)?;
    let number = number.as_u64().or_else(|| number.as_str()?.parse().ok());
    number.map(Duration::from_secs)
}

/// Posts within the time that a request has.
pub(super) async fn send(post: &dyn Post, path: &str, body: Value, repeatable: bool) -> Result<Value, ErrorKind> {
    runtime::check()?;
    tokio::time::timeout(REQUEST, post.post(path, body, repeatable))
        .await
        .unwrap_or_else(|_| Err(ErrorKind::timeout()))
}

/// A successful reply without what it is for.
pub(super) fn missing(name: &str) -> ErrorKind {
    let problem = format!("$.{name}: expected a token, found none");
    ErrorKind::Decode(DecodeError {
        problem,
        status: 200,
        log_id: None,
    })
}
