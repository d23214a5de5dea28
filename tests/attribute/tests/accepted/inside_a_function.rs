//! A struct that only a function knows.

use feishu_api::feishu_endpoint;

#[test]
fn nested_types_are_found_in_a_function_as_well() {
    #[feishu_endpoint("im/v1/pin/list")]
    struct Pins;

    let reply = PinsResponse {
        items: [pins::Pin::default()].into(),
        ..Default::default()
    };
    assert_eq!(reply.items.len(), 1);
    let _ = crate::client().pins(Pins::new("oc_1"));
}
