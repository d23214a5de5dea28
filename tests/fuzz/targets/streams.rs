//! A stream of events of any bytes ends, with events or an error; and so it does where its messages have a type.
#![no_main]

use std::cell::LazyCell;

use feishu_api::aily_v1::AskAppKnowledge;
use feishu_api::feishu_endpoint;
use feishu_fuzz::Platform;
use libfuzzer_sys::fuzz_target;

#[feishu_endpoint(GET, "/open-apis/x/v1/chat", tokens(tenant), reply = event_stream)]
struct Chat;

thread_local! {
    static PLATFORM: LazyCell<Platform> = LazyCell::new(Platform::start);
}

fuzz_target!(|bytes: &[u8]| {
    PLATFORM.with(|platform| {
        platform.answers(200, b"content-type: text/event-stream\r\n", bytes);
        platform.runtime.block_on(async {
            let Ok(mut stream) = platform.client.send(Chat::new()).tenant_token("t-1").await else {
                return;
            };
            let mut length = 0_usize;
            while let Some(Ok(event)) = stream.next().await {
                length += event.data.len();
            }
            assert!(length <= bytes.len() * 3, "more than was sent: a broken byte becomes three");
            let mut ask = AskAppKnowledge::default();
            "a".clone_into(&mut ask.app_id);
            let Ok(mut messages) = platform.client.send(ask).tenant_token("t-1").await else {
                return;
            };
            while let Some(message) = messages.next().await {
                let _ = format!("{message:?}");
            }
        });
    });
});
