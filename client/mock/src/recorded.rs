//! A request as it came.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use feishu_client::error::TransportError;
use feishu_client::transport::Request;
use feishu_client::transport::http::HeaderMap;
use feishu_spec::Token;
use serde_json::Value;

use crate::answer::Answer;

/// A request that came, and how it was answered.
///
/// `Debug` shows the method, the path, the names in the query and the length of the body: access tokens are in headers, codes of logins in
/// queries, secrets of apps in bodies, the token of a custom bot in its path, and what a test prints ends up in logs. Who looks for the rest
/// asks for it by name.
#[derive(Clone)]
pub struct Recorded {
    /// The how many-th it is.
    pub(crate) number: u64,
    pub(crate) method: String,
    /// As it came, with its escapes.
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Where it was meant to go, if it says so: requests through a proxy do.
    pub(crate) authority: Option<String>,
    pub(crate) answer: Option<Answer>,
    /// It was given to a test that waited for it.
    pub(crate) given: bool,
}

impl Recorded {
    /// Reads all of a request.
    ///
    /// # Errors
    ///
    /// The connection ended before.
    pub(crate) async fn read(request: Request) -> Result<Self, TransportError> {
        let (head, body) = request.into_parts();
        let query = head.uri.query().unwrap_or_default();
        Ok(Recorded {
            number: 0,
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: url::form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            authority: head.uri.authority().map(ToString::to_string),
            headers: head.headers,
            body: body.bytes().await?,
            answer: None,
            given: false,
        })
    }

    /// The method: `POST`.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path as it came, with its escapes: `/open-apis/im/v1/messages`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The pairs of the query in their order, without escapes.
    #[must_use]
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// A header, if it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON, if it is that.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Whether it asks for the token of an app or of its tenant.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal>.
    #[must_use]
    pub fn asks_for_app_token(&self) -> bool {
        let name = self.path.strip_prefix("/open-apis/auth/v3/");
        name.is_some_and(|name| name.starts_with("tenant_access_token") || name.starts_with("app_access_token"))
    }

    /// What it was answered with; `None` while it is being answered.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        self.answer.as_ref()
    }

    /// The values of a parameter of the query, in their order.
    pub(crate) fn parameters(&self, name: &str) -> impl Iterator<Item = &str> {
        let of_name = self.query.iter().filter(move |(known, _)| known == name);
        of_name.map(|(_, value)| value.as_str())
    }

    /// The first value of a parameter of the query.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters(name).next()
    }

    /// Where a paged request asks to go on: the parameter of this name, or the member of the body where there is none.
    pub(crate) fn position(&self, cursor: &str) -> Option<String> {
        let in_query = self.parameter(cursor).map(str::to_owned);
        in_query.or_else(|| match self.json()?.get(cursor)? {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        })
    }

    /// The access token.
    pub(crate) fn token(&self) -> Option<&str> {
        self.header("authorization")?.strip_prefix("Bearer ")
    }

    /// Whose access token it is, which its first letters show; `None` for one of no known kind. A user's may be a JSON Web Token.
    ///
    /// Sources: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token> and
    /// <https://open.feishu.cn/document/authentication-management/access-token/get-user-access-token>.
    pub(crate) fn token_kind(&self) -> Option<Token> {
        let token = self.token()?;
        match token.split('-').next() {
            // The beginning of an object of JSON, in base64.
            _ if token.starts_with("eyJ") => Some(Token::User),
            Some("t") => Some(Token::Tenant),
            Some("u") => Some(Token::User),
            Some("a") => Some(Token::App),
            _ => None,
        }
    }

    /// The path without a secret. Who knows the address of a custom bot's webhook can send as the bot.
    fn shown_path(&self) -> Cow<'_, str> {
        match self.path.split_once("/bot/v2/hook/") {
            Some((before, token)) if !token.is_empty() => format!("{before}/bot/v2/hook/…").into(),
            _ => Cow::Borrowed(&self.path),
        }
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        f.debug_struct("Recorded")
            .field("method", &self.method)
            .field("path", &self.shown_path())
            .field("query", &names)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// As a message names it: `POST /open-apis/im/v1/messages`.
impl fmt::Display for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.shown_path())
    }
}
