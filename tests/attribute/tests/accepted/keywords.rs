//! Fields of a spec that are keywords, one of which stands in two places.

use feishu_api::feishu_endpoint;
use serde_json::json;

#[feishu_endpoint(spec = "specs/own/keywords.json")]
struct Keywords {
    body_type: Option<u16>,
    self_: u8,
}

#[test]
fn they_are_raw_or_end_with_an_underscore() {
    let request = Keywords::new("t", 0, "f").r#async(true).crate_(1).body_type(2);
    let (line, body) = crate::sent(request);
    assert_eq!(line, "POST /open-apis/x/v1/t/things?self=0&crate=1&async=true");
    assert_eq!(body, json!({"fn": "f", "type": 2}));
}
