//! Replies of the user's own types, in place of the page's and without a page.

use std::collections::HashMap;

use feishu_api::endpoint::Endpoint;
use feishu_api::feishu_endpoint;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct Page<T> {
    pub items: Vec<T>,
}

#[feishu_endpoint("im/v1/pin/list", response = Page<HashMap<String, u8>>)]
pub struct Pins;

#[feishu_endpoint(GET, "/open-apis/x/v1/things", tokens(app), response = ())]
pub struct Things;

fn reads<E: Endpoint<Response = R>, R>(_: &E) {}

#[test]
fn the_reply_has_the_type_that_is_named() {
    reads::<_, Page<HashMap<String, u8>>>(&Pins::new("oc_1"));
    assert!(
        serde_json::from_str::<Page<u8>>(r#"{"items": []}"#)
            .unwrap()
            .items
            .is_empty()
    );
    reads::<_, ()>(&Things::new());
}
