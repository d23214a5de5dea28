use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feishu_events::testing::sign_at;
use feishu_events::webhook::{Keys, Opened, Rejected};
use http::HeaderMap;
use ring::digest::SHA256;
use serde_json::json;

use crate::recorded::{request, vectors};
use crate::{event, headers, keys, signed, then};

/// What the keys make of this text when whoever encrypted it has signed it.
fn open_signed(encrypt_key: &str, text: &str) -> Result<Opened, Rejected> {
    let body = json!({"encrypt": text}).to_string();
    let headers = signed(&SHA256, "1603977298", encrypt_key, body.as_bytes());
    Keys::new()
        .encrypt_key(encrypt_key)
        .open(&headers, body.as_bytes(), then())
}

#[test]
fn recorded_texts_are_decrypted() {
    let vectors = vectors();
    let vectors = vectors["decrypts"].as_array().unwrap();
    assert_eq!(vectors.len(), 4);
    for vector in vectors {
        let opened = open_signed(
            vector["encrypt_key"].as_str().unwrap(),
            vector["ciphertext"].as_str().unwrap(),
        );
        // None of them is an event; what is found says that they were decrypted.
        match vector["plaintext"].as_str().unwrap() {
            r#"{"a":"中文"}"# => assert_eq!(opened, Err(Rejected::NotAnEvent)),
            "hello world" | "" | "0123456789abcdef" => {
                assert!(matches!(opened, Err(Rejected::NotJson(_))), "{opened:?}")
            }
            other => panic!("{other}"),
        }
    }
}

#[test]
fn f30_what_cannot_be_decrypted_is_refused_in_one_way() {
    let vectors = vectors();
    let recorded = vectors["does_not_decrypt"].as_array().unwrap();
    assert_eq!(recorded.len(), 3);
    let mut refused: Vec<_> = recorded
        .iter()
        .map(|vector| {
            open_signed(
                vector["encrypt_key"].as_str().unwrap(),
                vector["ciphertext"].as_str().unwrap(),
            )
        })
        .collect();
    // No base64, of another alphabet, without its padding, of another key.
    let right = "P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=";
    refused.extend(
        [
            "?",
            "P37w-VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=",
            right.trim_end_matches('='),
        ]
        .map(|text| open_signed("test key", text)),
    );
    refused.push(open_signed("another key", right));
    // Every other last byte of the block before changes the length of the padding, which is 5.
    let bytes = STANDARD.decode(right).unwrap();
    for other in 1..=255 {
        let mut bytes = bytes.clone();
        bytes[15] ^= other;
        // A padding of one byte is right whatever stands before it.
        if 5 ^ other != 1 {
            refused.push(open_signed("test key", &STANDARD.encode(bytes)));
        }
    }
    // Each byte of the padding counts, not only the last.
    for position in 11..15 {
        let mut bytes = bytes.clone();
        bytes[position] ^= 1;
        refused.push(open_signed("test key", &STANDARD.encode(bytes)));
    }
    assert_eq!(refused.len(), 3 + 4 + 254 + 4);
    for refused in refused {
        assert_eq!(refused, Err(Rejected::NotDecrypted));
    }
    assert_eq!(Rejected::NotDecrypted.status().as_u16(), 401);
}

#[test]
fn f30_every_other_byte_of_a_body_is_refused() {
    for id in ["e04", "e11"] {
        let vector = &request(id);
        let (headers, body) = (headers(&vector["headers"]), vector["body"].as_str().unwrap());
        assert!(keys().open(&headers, body.as_bytes(), then()).is_ok());
        for position in 0..body.len() {
            for change in [1, 2, 0x20, 0x80] {
                let mut other = body.as_bytes().to_vec();
                other[position] ^= change;
                let refused = keys().open(&headers, &other, then()).unwrap_err();
                assert!(matches!(refused.status().as_u16(), 400 | 401), "{position}: {refused}");
            }
        }
    }
}

#[test]
fn f30_who_signs_nothing_learns_nothing_of_what_bytes_decrypt_to() {
    let check = json!({"challenge": "c-1", "type": "url_verification"});
    for message in [event(), check] {
        let request = sign_at(&keys(), &message, then());
        let text = std::str::from_utf8(request.body()).unwrap();
        let text = text
            .strip_prefix(r#"{"encrypt":""#)
            .unwrap()
            .strip_suffix(r#""}"#)
            .unwrap();
        let bytes = STANDARD.decode(text).unwrap();
        // In front of the last block, so that the padding comes out right and wrong.
        for position in bytes.len() - 32..bytes.len() - 16 {
            for change in 1..=255 {
                let mut bytes = bytes.clone();
                bytes[position] ^= change;
                let body = json!({"encrypt": STANDARD.encode(bytes)}).to_string();
                let refused = keys().open(&HeaderMap::new(), body.as_bytes(), then());
                assert_eq!(refused, Err(Rejected::NotSigned), "{position} {change}");
            }
        }
    }
}
