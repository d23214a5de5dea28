use bytes::Bytes;
use feishu_events::socket::frame::{Frame, Header};
use proptest::collection::vec;
use proptest::prelude::*;

fn some_bytes() -> impl Strategy<Value = Bytes> {
    vec(any::<u8>(), 0..300).prop_map(Bytes::from)
}

fn some_header() -> impl Strategy<Value = Header> {
    (some_bytes(), some_bytes()).prop_map(|(key, value)| Header { key, value })
}

fn some_frame() -> impl Strategy<Value = Frame> {
    let numbers = (any::<u64>(), any::<u64>(), any::<i32>(), any::<i32>());
    let texts = proptest::array::uniform4(proptest::option::of(some_bytes()));
    (numbers, vec(some_header(), 0..20), texts).prop_map(|((seq_id, log_id, service, method), headers, texts)| {
        let [payload_encoding, payload_type, payload, log_id_new] = texts;
        Frame {
            seq_id,
            log_id,
            service,
            method,
            headers,
            payload_encoding,
            payload_type,
            payload,
            log_id_new,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_frame_is_what_was_written(frame in some_frame()) {
        prop_assert_eq!(Frame::decode(frame.encode()).unwrap(), frame);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..200)) {
        let _ = Frame::decode(Bytes::from(bytes));
    }
}
