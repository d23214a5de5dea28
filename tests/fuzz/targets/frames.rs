//! A frame of any bytes is refused, or is what it says when it is written and read again.
#![no_main]

use bytes::Bytes;
use feishu_events::socket::frame::Frame;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(frame) = Frame::decode(Bytes::copy_from_slice(bytes)) else { return };
    let _ = (frame.header("type"), frame.header("sum"), format!("{frame:?}"));
    assert_eq!(Frame::decode(frame.encode()), Ok(frame));
});
