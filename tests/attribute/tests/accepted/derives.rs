//! The user's attributes and derives are kept, and what is derived is not implemented again.

use std::collections::HashSet;

use feishu_api::feishu_endpoint;
use serde::{Deserialize, Serialize};

#[feishu_endpoint("im/v1/pin/delete")]
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Unpin;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant))]
#[derive(std::fmt::Debug, PartialEq, serde::Deserialize)]
pub struct Create {
    #[serde(default)]
    #[query]
    kind: u8,
}

#[feishu_endpoint("im/v1/pin/create")]
#[derive(PartialEq)]
pub struct Pin;

#[test]
fn derives_see_the_fields_of_the_spec() {
    let request = Unpin::new("om_1");
    assert_eq!(HashSet::from([request.clone(), request.clone()]).len(), 1);
    assert_eq!(serde_json::to_string(&request).unwrap(), r#"{"messageId":"om_1"}"#);
    assert_eq!(serde_json::from_str::<Create>("{}").unwrap(), Create { kind: 0 });
    assert!(Pin::new("om_1") == Pin::new("om_1"));
}

/// As the endpoints of `feishu-api`, what is not derived is there all the same.
#[test]
fn the_rest_is_implemented() {
    let request: Pin = serde_json::from_str(r#"{"message_id": "om_1"}"#).unwrap();
    assert_eq!(format!("{request:?}"), r#"Pin { message_id: "om_1" }"#);
    assert_eq!(
        serde_json::to_string(&request.clone()).unwrap(),
        r#"{"message_id":"om_1"}"#
    );
    assert_eq!(Pin::default().message_id, "");
}
