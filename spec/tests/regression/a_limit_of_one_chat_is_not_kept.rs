//! Pages tell limits of one chat, one document or one message in a sentence, beside the table that has those of the app.

use feishu_spec::file::Spec as _;
use feishu_spec::{Endpoint, Per, RateLimit, library};
use serde_json::{Value, json};

use crate::refusal;

/// Read on the pages.
#[test]
fn windows_of_a_sentence_are_facts() {
    for (file, requests, by, shared) in [
        ("im/v1/message/create.json", 5, "receive_id", true),
        ("im/v1/message/forward.json", 5, "receive_id", true),
        ("im/v1/pin/create.json", 5, "message_id", false),
        ("docx/v1/document.block/patch.json", 3, "document_id", true),
        ("docx/v1/chat.announcement.block/batch_update.json", 3, "chat_id", true),
        ("ephemeral/v1/message/send.json", 40, "chat_id", false),
    ] {
        let path = library::shipped().join("endpoints").join(file);
        let Some(RateLimit::Windows(windows)) = Endpoint::read(&path).unwrap().rate_limit else {
            panic!("{file} has windows");
        };
        let found: Vec<_> = windows.iter().filter(|window| window.by.is_some()).collect();
        let [window] = found[..] else {
            panic!("{file} has one: {found:?}")
        };
        assert_eq!(
            (window.requests, window.per, window.by.as_deref(), window.shared),
            (requests, Per::Second, Some(by), shared),
            "{file}"
        );
    }
}

/// A reply goes to the chat of a message, which the request does not name.
#[test]
fn what_the_request_does_not_name_is_counted_by_nobody() {
    let path = library::shipped().join("endpoints/im/v1/message/reply.json");
    let Some(RateLimit::Windows(windows)) = Endpoint::read(&path).unwrap().rate_limit else {
        panic!("the table has windows");
    };
    assert!(windows.iter().all(|window| window.by.is_none()), "{windows:?}");
}

#[test]
fn a_window_that_cannot_be_kept_is_refused() {
    let cases: [(Value, &str); 4] = [
        (
            json!({"requests": 0, "per": "second"}),
            "`$.rate_limit.windows[0].requests`",
        ),
        (
            json!({"requests": 5, "per": "second", "by": "chat"}),
            "`$.rate_limit.windows[0].by`",
        ),
        (
            json!({"requests": 5, "per": "second", "shared": true}),
            "`$.rate_limit.windows[0].shared`",
        ),
        (json!({"requests": 5, "per": "second", "by": "id", "shared": true}), ""),
    ];
    for (window, place) in cases {
        let message = refusal(|spec| spec["rate_limit"] = json!({"windows": [window]})).unwrap_or_default();
        assert_eq!(message.is_empty(), place.is_empty(), "{message}");
        assert!(message.contains(place), "{message}");
    }
}
