//! A user's own code that is generic over endpoints.

use feishu_api::endpoint::Endpoint;
use feishu_api::{Call, Client, Error, feishu_endpoint};

#[feishu_endpoint("im/v1/pin/delete")]
pub struct Unpin;

#[feishu_endpoint(GET, "/open-apis/x/v1/ping", tokens(tenant), response = bool)]
pub struct Ping;

struct Audited<'c> {
    client: &'c Client,
}

impl Audited<'_> {
    async fn send<E: Endpoint>(&self, request: E) -> std::result::Result<E::Response, Error> {
        self.client.send(request).no_retry().await
    }
}

fn of<T>(make: impl FnOnce(&'static str) -> T) -> T {
    make("om_1")
}

fn is_send<T: Send + 'static>(_: &T) {}

#[test]
fn user_code_may_be_generic() {
    let client = crate::client();
    let audited = Audited { client: &client };
    let call: Call<Unpin> = client.unpin(of(Unpin::new));
    is_send(&call.send());
    drop(audited.send(Ping::new()));
    drop(audited.send(Unpin::new("om_1")));
}
