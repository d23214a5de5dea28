//! A list comes in pages, as those of `feishu-api` do.

use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/list")]
pub struct Pins {
    chat_id: Chat,
}

#[derive(Clone, serde::Serialize)]
pub struct Chat(String);

#[test]
fn items_are_a_stream() {
    let client = crate::client();
    let request = Pins::new(Chat("oc_1".to_owned())).start_time("1658632251800");
    let mut items = client.pins(request.clone()).items().page_size(50).limit(10);
    // Nothing is sent before the first item is asked for.
    drop(items.next());
    assert_eq!(
        crate::sent(request.page_size(50)).0,
        "GET /open-apis/im/v1/pins?chat_id=oc_1&start_time=1658632251800&page_size=50"
    );
}
