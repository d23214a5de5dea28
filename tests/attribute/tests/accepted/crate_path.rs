//! `feishu-api` behind another name.

use feishu_api::feishu_endpoint;

pub mod vendor {
    pub use feishu_api as lark;
}

#[feishu_endpoint("im/v1/pin/list", crate = crate::crate_path::vendor::lark)]
pub struct Pins;

#[feishu_endpoint("im/v1/pin/delete", crate = ::feishu_api)]
pub struct Unpin;

#[test]
fn the_path_is_used() {
    assert_eq!(pins::Pin::default().message_id, None);
    assert!(crate::sent(Unpin::new("om_1")).0.ends_with("/om_1"));
}
