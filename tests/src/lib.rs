//! What the end-to-end tests share: a platform on loopback that hands out tokens and answers as it is told.

use feishu_api::Client;
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

/// The tenant token that the platform hands out.
pub const TENANT_TOKEN: &str = "t-7f1bcd13fc57d46bac21793a18e560";

/// Where a self-built app asks for its tenant token.
/// Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal>
pub const TENANT_TOKEN_PATH: &str = "/open-apis/auth/v3/tenant_access_token/internal";

/// A server on loopback that plays the platform.
pub struct Platform {
    /// The server, to mount more answers on.
    pub server: MockServer,
}

impl Platform {
    /// Starts a platform that answers requests for a tenant token and nothing else.
    pub async fn start() -> Self {
        let server = MockServer::start().await;
        let token = json!({"code": 0, "msg": "ok", "tenant_access_token": TENANT_TOKEN, "expire": 7200});
        Mock::given(method("POST"))
            .and(path(TENANT_TOKEN_PATH))
            .respond_with(ResponseTemplate::new(200).set_body_json(token))
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
            .filter(|request| request.url.path() != TENANT_TOKEN_PATH)
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
