//! F44: what the official SDK answers to recorded frames, and what we do.

use bytes::Bytes;
use feishu_events::Events;
use feishu_events::socket::Socket;
use feishu_events::socket::frame::Frame;
use serde_json::{Value, json};
use tokio::time::{Duration, timeout};

use crate::{client, platform};

fn bytes(hex: &Value) -> Bytes {
    let digits = hex.as_str().unwrap().as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    digits.chunks(2).map(byte).collect()
}

#[tokio::test]
async fn f44_answers_are_those_of_the_sdk_field_by_field() {
    let vectors: Value = serde_json::from_str(include_str!("../socket/vectors.json")).unwrap();
    let mut platform = platform().await;
    let events = Events::new()
        .on_named("im.message.receive_v1", async |_| {})
        .answer_named(
            "card.action.trigger",
            async |_| json!({"toast": {"type": "info", "content": "ok"}}),
        )
        // The SDK sends back what has no handler, and we do so when asked to.
        .refuse_unhandled();
    drop(tokio::spawn(Socket::new(&client(&platform), events).run()));
    let mut connection = platform.accept().await;
    let mut compared = 0;
    for case in vectors["acks"].as_array().unwrap() {
        let name = &case["case"];
        for frame in case["in"].as_array().unwrap() {
            connection.send_bytes(bytes(frame)).await.unwrap();
        }
        let Some(expected) = case["out"].get(0) else {
            let nothing = timeout(Duration::from_millis(300), connection.next_answer()).await;
            assert!(nothing.is_err(), "{name}");
            continue;
        };
        let expected = Frame::decode(bytes(expected)).unwrap();
        let frame = connection.next_answer().await.unwrap().frame;
        let facts = |frame: &Frame| (frame.seq_id, frame.log_id, frame.service, frame.method);
        assert_eq!(facts(&frame), facts(&expected), "{name}");
        let texts = |frame: &Frame| {
            let Frame {
                payload_encoding,
                payload_type,
                log_id_new,
                ..
            } = frame.clone();
            (payload_encoding, payload_type, log_id_new)
        };
        assert_eq!(texts(&frame), texts(&expected), "{name}");
        // How long it took is ours, and stands where the SDK writes it; where nothing was run the SDK does not.
        let came = |frame: &Frame| {
            let headers = frame.headers.iter().filter(|header| header.key != "biz_rt");
            headers.cloned().collect::<Vec<_>>()
        };
        assert!(came(&frame) == came(&expected), "{name}");
        assert_eq!(frame.headers.last().unwrap().key, "biz_rt", "{name}");
        assert_eq!(read(&frame), read(&expected), "{name}");
        compared += 1;
    }
    assert_eq!(compared, 3);
}

/// The payload, with the reply as JSON: members of an object have no order.
fn read(frame: &Frame) -> Value {
    let mut payload: Value = serde_json::from_slice(frame.payload.as_deref().unwrap()).unwrap();
    if let Some(Value::String(data)) = payload.get("data") {
        let reply = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, data).unwrap();
        payload["data"] = serde_json::from_slice(&reply).unwrap();
    }
    payload
}
