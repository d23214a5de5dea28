//! An operation that ships, without the feature of its project-version.

use feishu_api::error::ErrorCode as _;
use feishu_api::feishu_endpoint;
use serde_json::Value;

#[feishu_endpoint("im/v1/pin/delete")]
pub struct Unpin;

#[feishu_endpoint("im.v1.pin.create")]
pub struct Pin {}

#[test]
fn path_and_codes_are_those_of_the_page() {
    let request = Unpin::new("om_dc13264520392913993dd051dba21dcf");
    let path = "DELETE /open-apis/im/v1/pins/om_dc13264520392913993dd051dba21dcf";
    assert_eq!(crate::sent(request), (path.to_owned(), Value::Null));
    assert_eq!(UnpinError::BotOutsideGroup.code(), 230_002);
    let request = Pin::new("om_dc13264520392913993dd051dba21dcf");
    let body = serde_json::json!({"message_id": "om_dc13264520392913993dd051dba21dcf"});
    assert_eq!(crate::sent(request), ("POST /open-apis/im/v1/pins".to_owned(), body));
}

#[test]
fn the_client_has_a_method_named_after_the_struct() {
    let client = crate::client();
    let run = client
        .unpin(Unpin::new("om_1"))
        .user_token("u-token")
        .dry_run()
        .unwrap();
    assert!(run.url.ends_with("/open-apis/im/v1/pins/om_1"));
}
