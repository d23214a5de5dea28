//! The OAuth endpoint: a code or a refresh token for a login.
//!
//! Sources: <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>,
//! <https://open.feishu.cn/document/authentication-management/access-token/refresh-user-access-token>.

use std::time::SystemTime;

use serde_json::{Value, json};

use super::request;
use crate::app::App;
use crate::error::{ErrorKind, LoginError, LoginProblem};
use crate::post::Post;
use crate::secret::Secret;

const TOKEN_PATH: &str = "/open-apis/authen/v2/oauth/token";

/// What is shown gives no login, now or later: the user must consent again.
const DEAD: &[i64] = &[
    // The code is unknown, too old, used.
    20_003, 20_004, 20_065, // The refresh token is invalid, too old, revoked, used.
    20_026, 20_037, 20_064, 20_073,
];

/// What a user's login gives. What serde makes of it has the tokens: keep it as you keep the app secret.
///
/// Source: <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use feishu_client::token::UserToken;
///
/// # fn example() -> Result<(), serde_json::Error> {
/// // A login that another program has got.
/// let now = SystemTime::now();
/// let login = UserToken::new("u-6U1SbDiM6XIH2DcTCPyeub", now + Duration::from_secs(7200))
///     .refresh_token("ur-oQ0mMq6MCcueAv0pwx2fQQhxqv", now + Duration::from_secs(604_800))
///     .scopes(["im:chat:readonly", "offline_access"]);
/// let kept = serde_json::to_string(&login)?;
/// # Ok(())
/// # }
/// ```
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
    /// A login that cannot be refreshed and of which no scopes are known.
    pub fn new(access_token: impl Into<Secret>, expires_at: SystemTime) -> Self {
        UserToken {
            access_token: access_token.into(),
            expires_at,
            refresh_token: None,
            refresh_expires_at: None,
            scopes: Vec::new(),
        }
    }

    /// Sets what gives one new login, and when it ends, if that is known.
    #[must_use]
    pub fn refresh_token(mut self, token: impl Into<Secret>, expires_at: impl Into<Option<SystemTime>>) -> Self {
        self.refresh_token = Some(token.into());
        self.refresh_expires_at = expires_at.into();
        self
    }

    /// Sets the scopes that the user granted.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Reads a login in which these members hold the seconds, counted from `start`, until the tokens end; `None` without an access token.
    pub(super) fn read(json: &Value, start: SystemTime, ends: &str, refresh_ends: &str) -> Option<Self> {
        let text = |key: &str| json.get(key)?.as_str().filter(|text| !text.is_empty());
        let time = |key: &str| start.checked_add(request::seconds(json, key)?);
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

/// What is shown for a login, and which scopes it is to have: all that the user granted, unless some are named.
#[derive(Clone)]
pub(crate) struct Grant {
    shown: Shown,
    pub(crate) scopes: Vec<String>,
}

#[derive(Clone)]
enum Shown {
    Code {
        code: Secret,
        redirect_uri: String,
        verifier: Secret,
    },
    RefreshToken(Secret),
}

impl Grant {
    /// The code that a user came back with.
    pub(crate) fn code(code: &str, redirect_uri: &str, verifier: &Secret) -> Self {
        let shown = Shown::Code {
            code: code.into(),
            redirect_uri: redirect_uri.to_owned(),
            verifier: verifier.clone(),
        };
        let scopes = Vec::new();
        Grant { shown, scopes }
    }

    /// A refresh token.
    pub(crate) fn refresh_token(token: &Secret) -> Self {
        let (shown, scopes) = (Shown::RefreshToken(token.clone()), Vec::new());
        Grant { shown, scopes }
    }

    /// What is sent, without the app's credentials.
    pub(super) fn body(&self) -> Value {
        let mut body = match &self.shown {
            Shown::Code {
                code,
                redirect_uri,
                verifier,
            } => json!({
                "grant_type": "authorization_code",
                "code": code.expose(),
                "redirect_uri": redirect_uri,
                "code_verifier": verifier.expose(),
            }),
            Shown::RefreshToken(token) => json!({ "grant_type": "refresh_token", "refresh_token": token.expose() }),
        };
        if let Value::Object(members) = &mut body
            && !self.scopes.is_empty()
        {
            members.insert("scope".into(), self.scopes.join(" ").into());
        }
        body
    }
}

/// Asks for a login. What is shown for it works once, so this is never repeated.
pub(super) async fn grant(app: &App, post: &dyn Post, mut body: Value) -> Result<UserToken, ErrorKind> {
    if let Value::Object(members) = &mut body {
        members.insert("client_id".into(), app.id.as_str().into());
        members.insert("client_secret".into(), app.secret.expose().into());
    }
    let reply = request::send(post, TOKEN_PATH, body, false).await.map_err(refused)?;
    UserToken::read(&reply, SystemTime::now(), "expires_in", "refresh_token_expires_in")
        .ok_or_else(|| request::missing("access_token"))
}

/// Tells a code or a refresh token that is dead from everything else, such as a wrong app secret.
fn refused(error: ErrorKind) -> ErrorKind {
    match error {
        ErrorKind::Api(error) if DEAD.contains(&error.code) => ErrorKind::Login(LoginError {
            user: None,
            problem: LoginProblem::Refused(error),
        }),
        error => error,
    }
}
