//! Endpoints side by side whose replies have types of the same names.

use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/list")]
struct Pins;

#[feishu_endpoint("im/v1/pin/create")]
struct Pin;

#[feishu_endpoint("im/v1/message/create")]
struct Send;

#[feishu_endpoint("im/v1/message/reply")]
struct Reply;

#[test]
fn they_do_not_collide() {
    let client = crate::client();
    let _ = (client.pins(Pins::new("oc_1")), client.pin(Pin::new("om_1")));
    let _ = client.send(Send::new(send::ReceiveIdType::ChatId, "oc_1", ("text", "{}")));
    let _ = client.reply(Reply::new("om_1", ("text", "{}")));
    assert_eq!(format!("{:?}", pins::Pin::default()), "Pin { .. }");
    assert_eq!(format!("{:?}", pin::Pin::default()), "Pin { .. }");
}
