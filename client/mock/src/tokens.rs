//! Tokens: what the platform gives to whoever proves who he is. Any app and any user may have them here.
//!
//! Sources: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal> and the
//! pages beside it; <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>.

use std::collections::BTreeSet;
use std::sync::Mutex;

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::lock::lock;
use crate::recorded::Recorded;
use crate::reply::put;

/// The lifetime of a token, in seconds, as the platform has it.
const LIFE: u64 = 7200;
/// That of a refresh token.
const REFRESH_LIFE: u64 = 604_800;

/// What was given out.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    given: u64,
    /// Codes and refresh tokens, which work once, each with what is answered when it comes again.
    used: BTreeSet<(i64, String)>,
}

impl Tokens {
    /// The answer to a request that is about tokens.
    pub(crate) fn answer(&self, request: &Recorded) -> Option<Answer> {
        let body = request.json().unwrap_or_default();
        match (request.method.as_str(), request.path.as_str()) {
            ("POST", "/open-apis/auth/v3/app_ticket/resend") => Some(Answer::json(&json!({"code": 0, "msg": "ok"}))),
            ("POST", _) if request.asks_for_app_token() => Some(self.of_app(&request.path)),
            ("POST", "/open-apis/authen/v2/oauth/token") => Some(self.of_user(&body)),
            ("GET", "/open-apis/authen/v1/authorize") => self.consent(request),
            _ => None,
        }
    }

    /// A self-built app that asks for its own token gets that of its tenant as well.
    fn of_app(&self, path: &str) -> Answer {
        let number = self.next();
        let mut body = json!({"code": 0, "msg": "ok", "expire": LIFE});
        let both = path.ends_with("/app_access_token/internal");
        if both || path.contains("/tenant_access_token") {
            put(
                &mut body,
                Some("tenant_access_token"),
                json!(format!("t-{number:030x}")),
            );
        }
        if both || path.contains("/app_access_token") {
            put(&mut body, Some("app_access_token"), json!(format!("a-{number:030x}")));
        }
        Answer::json(&body)
    }

    /// A login for a code or a refresh token that was not used before.
    fn of_user(&self, body: &Value) -> Answer {
        let refused = |code: i64, problem: &str| {
            let text = json!({"code": code, "error": "invalid_grant", "error_description": problem});
            Answer::json(&text).status(400)
        };
        let text = |name: &str| body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let (shown, used) = match text("grant_type") {
            Some("authorization_code") => (text("code"), 20_065),
            Some("refresh_token") => (text("refresh_token"), 20_073),
            _ => return refused(20_036, "expected the grant_type authorization_code or refresh_token"),
        };
        let Some(shown) = shown else {
            return refused(20_063, "the code or the refresh token is missing");
        };
        if !lock(&self.state).used.insert((used, shown.to_owned())) {
            return refused(used, "it was used before");
        }
        let number = self.next();
        Answer::json(&json!({
            "code": 0, "access_token": format!("u-{number:022x}"), "expires_in": LIFE, "token_type": "Bearer",
            "refresh_token": format!("ur-{number:022x}"), "refresh_token_expires_in": REFRESH_LIFE,
            "scope": text("scope").unwrap_or("auth:user.id:read offline_access"),
        }))
    }

    /// The user consents at once, and comes back with a code.
    fn consent(&self, request: &Recorded) -> Option<Answer> {
        let mut back = url::Url::parse(request.parameter("redirect_uri")?).ok()?;
        back.query_pairs_mut()
            .append_pair("code", &format!("code-{:022x}", self.next()))
            .extend_pairs(request.parameter("state").map(|state| ("state", state)));
        Some(
            Answer::bytes("text/html", "")
                .status(302)
                .header("location", back.as_str()),
        )
    }

    fn next(&self) -> u64 {
        let mut state = lock(&self.state);
        state.given += 1;
        state.given
    }
}
