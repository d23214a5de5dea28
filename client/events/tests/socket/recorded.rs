use bytes::Bytes;
use feishu_events::socket::frame::Frame;
use serde_json::Value;

/// Frames and answers as the SDK writes them.
fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors.json")).unwrap()
}

fn bytes(hex: &Value) -> Bytes {
    let digits = hex.as_str().unwrap().as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(byte).collect()
}

fn text(bytes: Option<&Bytes>) -> &str {
    bytes.map_or("", |bytes| {
        std::str::from_utf8(bytes).unwrap_or("cut inside of a character")
    })
}

#[test]
fn each_frame_is_read_and_written_byte_for_byte() {
    for vector in vectors()["frames"].as_array().unwrap() {
        let (name, said) = (&vector["name"], &vector["decoded"]);
        let wire = bytes(&vector["hex"]);
        let frame = Frame::decode(wire.clone()).unwrap();
        assert_eq!(frame.seq_id, said["SeqID"].as_u64().unwrap(), "{name}");
        assert_eq!(frame.log_id, said["LogID"].as_u64().unwrap(), "{name}");
        assert_eq!(i64::from(frame.service), said["service"].as_i64().unwrap(), "{name}");
        assert_eq!(i64::from(frame.method), said["method"].as_i64().unwrap(), "{name}");
        let headers: Vec<Value> = frame
            .headers
            .iter()
            .map(|header| serde_json::json!([text(Some(&header.key)), text(Some(&header.value))]))
            .collect();
        assert_eq!(Value::from(headers), said["headers"], "{name}");
        assert_eq!(
            text(frame.payload_encoding.as_ref()),
            said["payload_encoding"],
            "{name}"
        );
        assert_eq!(text(frame.payload_type.as_ref()), said["payload_type"], "{name}");
        assert_eq!(text(frame.payload.as_ref()), said["payload_utf8"], "{name}");
        assert_eq!(text(frame.log_id_new.as_ref()), said["LogIDNew"], "{name}");
        assert_eq!(frame.encode(), wire, "{name}");
    }
}

#[test]
fn a_negative_service_takes_ten_bytes() {
    let frame = Frame::control(-1, "ping");
    let wire = frame.encode();
    assert_eq!(
        &wire[4..15],
        [0x18, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]
    );
    assert_eq!(Frame::decode(wire).unwrap(), frame);
}

#[test]
fn what_is_cut_off_or_of_another_type_is_refused() {
    let whole = bytes(&vectors()["frames"][3]["hex"]);
    let mut refused = 0;
    for end in 0..whole.len() {
        refused += usize::from(Frame::decode(whole.slice(..end)).is_err());
    }
    // Behind the required fields, each of the seven headers and three of the texts, the rest may be missing.
    assert_eq!(refused, whole.len() - 11);
    for wrong in [
        "",
        "0800",
        "08001000180020",
        "0d00000000",
        "08001000180020002a00",
        "08ffffffffffffffffffff01",
    ] {
        let result = Frame::decode(bytes(&Value::from(wrong)));
        assert!(result.is_err(), "{wrong}");
    }
    // A later version's field, of each type, is passed over.
    let later = "080010001800200050016200690102030405060708750102030400";
    assert!(Frame::decode(bytes(&Value::from(later))).is_err(), "one byte too many");
    let later = "08001000180020005001620069010203040506070875aabbccdd";
    assert_eq!(Frame::decode(bytes(&Value::from(later))).unwrap(), Frame::default());
}
