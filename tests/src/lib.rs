//! What the end-to-end tests share: a platform on loopback that hands out tokens and answers as it is told, and the real [`pages`].

pub mod pages;

use feishu_api::Client;
use serde_json::{Value, json};
use wiremock::matchers::{any, method};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

/// The tenant token that the platform hands out.
pub const TENANT_TOKEN: &str = "t-7f1bcd13fc57d46bac21793a18e560";

/// A server on loopback that plays the platform.
pub struct Platform {
    /// The server, to mount more answers on.
    pub server: MockServer,
}

impl Platform {
    /// Starts a platform that answers requests for a tenant or app token and nothing else.
    pub async fn start() -> Self {
        let server = MockServer::start().await;
        Mock::given(is_token_request)
            .respond_with(token_answer())
            .mount(&server)
            .await;
        Platform { server }
    }

    /// Answers `verb` requests, whatever their path, with a status and a JSON body.
    pub async fn answer(&self, verb: &str, status: u16, body: Value) {
        self.respond(verb, ResponseTemplate::new(status).set_body_json(body))
            .await;
    }

    /// Answers `verb` requests, whatever their path.
    pub async fn respond(&self, verb: &str, response: impl Respond + 'static) {
        // After the token request, which is a POST as well.
        Mock::given(method(verb))
            .respond_with(response)
            .with_priority(10)
            .mount(&self.server)
            .await;
    }

    /// Answers every request but those for a token.
    pub async fn respond_after_tokens(&self, response: impl Respond + 'static) {
        Mock::given(any())
            .respond_with(response)
            .with_priority(10)
            .mount(&self.server)
            .await;
    }

    /// A client of this platform, with nothing cached.
    ///
    /// # Panics
    /// If the client cannot be built, which fails the test.
    #[must_use]
    #[allow(clippy::expect_used, reason = "a test helper fails the test")]
    pub fn client(&self) -> Client {
        Client::builder("cli_a1b2c3d4e5f6", "secret-of-the-app")
            .base_url(self.server.uri())
            .build()
            .expect("a client of the loopback server")
    }

    /// The requests that arrived, without those for a token.
    pub async fn calls(&self) -> Vec<Request> {
        self.requests()
            .await
            .into_iter()
            .filter(|request| !is_token_request(request))
            .collect()
    }

    /// How many requests for a token arrived.
    pub async fn token_requests(&self) -> usize {
        self.requests().await.len() - self.calls().await.len()
    }

    async fn requests(&self) -> Vec<Request> {
        self.server.received_requests().await.unwrap_or_default()
    }
}

/// Whether an app, self-built or of the store, asks for its tenant token or its app token.
/// Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal>
#[must_use]
pub fn is_token_request(request: &Request) -> bool {
    let path = request.url.path().strip_prefix("/open-apis/auth/v3/");
    matches!(
        path,
        Some("tenant_access_token/internal" | "app_access_token/internal" | "tenant_access_token" | "app_access_token")
    )
}

/// The answer to such a request: both tokens, valid for two hours.
#[must_use]
pub fn token_answer() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({
        "code": 0, "msg": "ok", "tenant_access_token": TENANT_TOKEN, "app_access_token": "a-1", "expire": 7200
    }))
}

/// The README, whose code must compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
