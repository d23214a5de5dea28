//! A spec file, relative to the manifest of the package.

use feishu_api::error::ErrorCode as _;
use feishu_api::feishu_endpoint;

#[feishu_endpoint(spec = "specs/endpoints/im/v1/pin/delete.json")]
pub struct Unpin;

#[test]
fn it_is_what_the_shipped_spec_is() {
    let (line, _) = crate::sent(Unpin::new("om_1"));
    assert_eq!(line, "DELETE /open-apis/im/v1/pins/om_1");
    assert_eq!(UnpinError::ChatDissolved.code(), 232_009);
}
