//! A spec whose texts try to become code.

use feishu_api::error::ErrorCode as _;
use feishu_api::feishu_endpoint;
use serde_json::json;

#[feishu_endpoint(spec = "specs/own/hostile.json")]
pub struct Hostile;

#[test]
fn text_stays_text() {
    let (_, body) = crate::sent(Hostile::new().choice("Self"));
    assert_eq!(body, json!({"choice": "Self"}));
    assert_eq!(HostileError::A.code(), 1);
}
