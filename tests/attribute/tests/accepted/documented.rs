//! Everything public is documented, so a user may demand it.
#![deny(missing_docs)]

/// What a library would publish.
pub mod public {
    use feishu_api::feishu_endpoint;

    /// The user's own words come first.
    #[feishu_endpoint("im/v1/message/create")]
    pub struct Send;

    /// A list.
    #[feishu_endpoint("im/v1/pin/list")]
    pub struct Pins;

    /// A ping.
    #[feishu_endpoint(GET, "/open-apis/x/v1/ping", tokens(tenant), errors(1 = Lost))]
    #[doc(alias = "pong")]
    pub struct Ping;
}

#[test]
fn everything_has_documentation() {
    let _ = (public::Ping::new(), public::Pins::new("oc_1"));
}
