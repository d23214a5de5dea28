//! Names of the user's choice.

use feishu_api::error::ErrorCode as _;
use feishu_api::feishu_endpoint;

/// Would be in the way of the module `pins`.
pub mod pins {}

#[feishu_endpoint(
    "im/v1/pin/list",
    method = pinned_messages,
    module = pin_types,
    response_name = PinPage,
    error_name = PinFailure
)]
pub struct Pins;

#[test]
fn the_chosen_names_are_used() {
    let page = PinPage {
        items: [pin_types::Pin::default()].into(),
        ..PinPage::default()
    };
    assert_eq!(page.items.len(), 1);
    assert_eq!(PinFailure::BotOutsideGroup.code(), 230_002);
    let run = crate::client().pinned_messages(Pins::new("oc_1")).dry_run().unwrap();
    assert!(run.url.ends_with("/pins?chat_id=oc_1"));
}
