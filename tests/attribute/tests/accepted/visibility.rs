//! What is emitted is as visible as the struct.

use feishu_api::Client;

mod inner {
    use feishu_api::feishu_endpoint;

    #[feishu_endpoint("im/v1/pin/list")]
    pub(super) struct Pins;

    #[feishu_endpoint("im/v1/pin/list", module = crate_pin_types)]
    pub(in crate::visibility) struct CratePins;

    #[feishu_endpoint("im/v1/message/create")]
    struct Send;

    /// A private type in a private struct's field is no leak.
    pub fn send(client: &feishu_api::Client) -> String {
        let request = Send::new(send::ReceiveIdType::OpenId, "ou_1", ("text", "{}"));
        client.send(request).dry_run().map(|run| run.url).unwrap_or_default()
    }
}

use inner::{CratePinsExt as _, PinsExt as _};

fn url(client: &Client) -> String {
    let _: Option<inner::pins::Pin> = inner::PinsResponse::default().items.pop();
    let _: Option<inner::crate_pin_types::Pin> = None;
    let _ = client.crate_pins(inner::CratePins::new("oc_1"));
    client.pins(inner::Pins::new("oc_1")).dry_run().unwrap().url
}

#[test]
fn neighbours_see_what_they_may() {
    let client = crate::client();
    assert!(url(&client).ends_with("?chat_id=oc_1"));
    assert!(inner::send(&client).ends_with("?receive_id_type=open_id"));
}
