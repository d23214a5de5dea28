//! A reply of any bytes is read or refused, and what is read is written so that it reads the same.
#![no_main]

use feishu_api::docx_v1::ListDocumentBlockResponse;
use feishu_api::im_v1::ListMessageResponse;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    macro_rules! again {
        ($($reply:ty)*) => {$(
            if let Ok(reply) = serde_json::from_slice::<$reply>(bytes) {
                let text = serde_json::to_string(&reply).expect("what is read can be written");
                let again: $reply = serde_json::from_str(&text).expect("and read again");
                assert_eq!(serde_json::to_string(&again).expect("and written"), text);
                let _ = format!("{reply:?}");
            }
        )*};
    }
    again!(ListMessageResponse ListDocumentBlockResponse);
});
