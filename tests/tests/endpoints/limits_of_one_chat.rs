//! Limits that pages tell in a sentence: the client keeps to them for each chat, document or message.

use feishu_api::docx_v1::PatchDocumentBlock;
use feishu_api::endpoint::Endpoint;
use feishu_api::im_v1::{CreateMessage, CreatePin, ReplyMessage};
use feishu_api::operation::{Per, Window};

/// Read on the pages.
#[test]
fn a_sentence_of_a_page_is_a_window() {
    let keyed = |windows: &'static [Window]| -> Vec<Window> {
        let keyed = windows.iter().filter(|window| window.by.is_some());
        keyed.copied().collect()
    };
    assert_eq!(
        keyed(CreateMessage::OPERATION.limits),
        [Window::new(5, Per::Second).by("receive_id").shared()]
    );
    assert_eq!(
        keyed(CreatePin::OPERATION.limits),
        [Window::new(5, Per::Second).by("message_id")]
    );
    assert_eq!(
        keyed(PatchDocumentBlock::OPERATION.limits),
        [Window::new(3, Per::Second).by("document_id").shared()]
    );
    assert_eq!(keyed(ReplyMessage::OPERATION.limits), []);
}
