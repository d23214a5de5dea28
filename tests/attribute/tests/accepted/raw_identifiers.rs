//! Identifiers that are keywords.

use feishu_api::feishu_endpoint;
use serde_json::json;

#[feishu_endpoint(POST, "/open-apis/x/v1/:type/things", tokens(tenant), method = r#move)]
struct Move {
    #[path]
    r#type: String,
    #[query]
    r#in: Option<u8>,
    r#fn: bool,
}

#[feishu_endpoint("im/v1/pin/delete")]
#[allow(non_camel_case_types)]
struct r#yield;

#[test]
fn the_wire_knows_no_raw_names() {
    let run = crate::client().r#move(Move::new("a", true).r#in(1)).dry_run().unwrap();
    assert!(run.url.ends_with("/open-apis/x/v1/a/things?in=1"), "{}", run.url);
    assert_eq!(crate::sent(Move::new("a", true)).1, json!({"fn": true}));
    assert_eq!(crate::sent(r#yield::new("om_1")).0, "DELETE /open-apis/im/v1/pins/om_1");
}
