//! Messages that come in parts.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::advance;

use super::super::chunks::{Added, Chunks};
use super::super::frame::{Frame, Header};

fn part(id: &str, sum: &str, seq: &str, payload: &'static [u8]) -> Frame {
    Frame {
        method: 1,
        headers: [("message_id", id), ("sum", sum), ("seq", seq)]
            .map(|(key, value)| Header::new(key, value.to_owned()))
            .into(),
        payload: Some(Bytes::from_static(payload)),
        ..Frame::default()
    }
}

fn whole(text: &'static str) -> Added {
    Added::Whole(Bytes::from_static(text.as_bytes()))
}

#[tokio::test(start_paused = true)]
async fn f17_parts_in_any_order_are_joined_once() {
    let mut chunks = Chunks::default();
    // Cut inside of a character.
    let [first, rest] = ["中".as_bytes().split_at(1).0, "中文".as_bytes().split_at(1).1];
    assert_eq!(chunks.add(&part("m", "2", "1", rest)), Added::Part);
    assert_eq!(chunks.add(&part("m", "2", "1", rest)), Added::Part, "it came twice");
    assert_eq!(chunks.add(&part("m", "2", "0", first)), whole("中文"));
    // It is gone: what comes again begins anew.
    assert_eq!(chunks.add(&part("m", "2", "0", first)), Added::Part);
    assert_eq!(chunks.add(&part("n", "1", "0", b"one")), whole("one"));
    let mut none = part("o", "1", "0", b"none");
    none.headers.clear();
    assert_eq!(chunks.add(&none), whole("none"));
}

#[tokio::test(start_paused = true)]
async fn f17_numbers_that_cannot_be_true_are_refused() {
    let mut chunks = Chunks::default();
    for (sum, seq) in [
        ("2", "2"),
        ("0", "0"),
        ("1000000000", "0"),
        ("257", "0"),
        ("-1", "0"),
        ("2", "x"),
        ("", "0"),
    ] {
        assert_eq!(chunks.add(&part("m", sum, seq, b"x")), Added::Wrong, "{sum} {seq}");
    }
    assert_eq!(chunks.add(&part("", "2", "0", b"x")), Added::Wrong);
    assert_eq!(chunks.add(&part("m", "2", "0", b"a")), Added::Part);
    assert_eq!(chunks.add(&part("m", "3", "1", b"x")), Added::Wrong, "another sum");
    assert_eq!(chunks.add(&part("m", "2", "1", b"b")), whole("ab"));
}

#[tokio::test(start_paused = true)]
async fn f17_what_stays_half_is_forgotten_and_bounded() {
    let mut chunks = Chunks::default();
    assert_eq!(chunks.add(&part("late", "2", "0", b"a")), Added::Part);
    advance(Duration::from_secs(11)).await;
    assert_eq!(
        chunks.add(&part("late", "2", "1", b"b")),
        Added::Part,
        "the first half is gone"
    );
    for number in 0..1_000 {
        assert_eq!(chunks.add(&part(&number.to_string(), "2", "0", b"a")), Added::Part);
        assert!(chunks.open() <= 64);
    }
    // The newest are still there.
    assert_eq!(chunks.add(&part("999", "2", "1", b"b")), whole("ab"));
    static BIG: [u8; 4 << 20] = [0; 4 << 20];
    for number in 0..100 {
        chunks.add(&part(&format!("big{number}"), "2", "0", &BIG));
        assert!(chunks.bytes() <= 32 << 20);
    }
}
