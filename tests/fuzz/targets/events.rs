//! A message of any bytes is an event or refused.
#![no_main]

use feishu_api::event::Event;
use feishu_api::im_v1::MessageReceiveEvent;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(event) = Event::from_slice(bytes) else { return };
    let _ = (event.event_type(), event.id(), event.time(), event.app_id(), event.tenant_key());
    let _ = event.verification_token();
    let _ = event.payload::<MessageReceiveEvent>();
    let _ = format!("{event:?}");
});
