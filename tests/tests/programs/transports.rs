//! A program that tests itself over a platform in memory, and sends its own endpoints as all others.

use feishu_api::endpoint::Endpoint;
use feishu_api::im_v1::CreatePin;
use feishu_api::transport::{self, Body, Request, Response, Transport};
use feishu_api::{Client, ClientBuilder, Error, feishu_endpoint};

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), response = Thing)]
pub(crate) struct CreateThing {
    pub(crate) name: String,
}

#[derive(serde::Deserialize, Debug)]
pub(crate) struct Thing {
    pub(crate) name: String,
}

struct Bot {
    feishu: Client,
}

impl Bot {
    fn new(feishu: ClientBuilder, transport: impl Transport) -> Self {
        let feishu = feishu.transport(transport).build().unwrap();
        Bot { feishu }
    }

    /// Generic over endpoints, shipped or the program's own.
    async fn send<E: Endpoint>(&self, request: E) -> Result<E::Response, Error> {
        self.feishu.send(request).await
    }
}

/// The platform, as far as the test needs it: what is made is told as it was sent.
async fn platform(request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let sent = request.into_body().bytes().await.unwrap();
    Response::new(Body::from(match path.as_str() {
        "/open-apis/auth/v3/tenant_access_token/internal" => {
            r#"{"code": 0, "tenant_access_token": "t-1", "expire": 7200}"#.to_owned()
        }
        "/open-apis/x/v1/things" => format!(r#"{{"code": 0, "data": {}}}"#, String::from_utf8_lossy(&sent)),
        // A code of the general page, which says that the call may succeed later.
        _ => r#"{"code": 2200, "msg": "internal error"}"#.to_owned(),
    }))
}

#[tokio::test]
async fn a_platform_in_memory_answers_all_endpoints() {
    // The builder is made by its own `new`, and knows the codes of the general page all the same.
    let builder = ClientBuilder::new("cli_1", "secret");
    let bot = Bot::new(
        builder,
        transport::from_fn(async |request: Request| Ok(platform(request).await)),
    );
    let made = bot.send(CreateThing::new("hello")).await.unwrap();
    assert_eq!(made.name, "hello");
    let error = bot.send(CreatePin::new("om_1")).await.unwrap_err();
    assert_eq!((error.code(), error.is_retryable()), (Some(2_200), true), "{error}");
}
