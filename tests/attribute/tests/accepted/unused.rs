//! An endpoint of which little is used causes no warning: the crate of these cases denies them.

use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/message/create")]
struct Send;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), errors(1 = Gone))]
struct Create {
    name: String,
    size: Option<u8>,
}

#[test]
fn no_warnings() {
    let send = Send {
        uuid: Some("u".to_owned()),
        ..Send::default()
    };
    assert_eq!(send.uuid.as_deref(), Some("u"));
    let create = Create {
        name: "n".to_owned(),
        size: None,
    };
    assert_eq!((create.name.as_str(), create.size), ("n", None));
}
