use feishu_events::testing::sign_at;
use feishu_events::webhook::{Opened, Rejected};
use http::{HeaderMap, HeaderName, HeaderValue};
use ring::digest::SHA256;

use crate::recorded::request;
use crate::{NONCE, SIGNATURE, TIMESTAMP, event, headers, keys, open_signed_by, signed, then, token};

#[test]
fn f25_a_signature_that_is_not_exactly_right_is_refused() {
    let vector = &request("e04");
    let (right, body) = (headers(&vector["headers"]), vector["body"].as_str().unwrap());
    let open = |headers, body: &str| keys().open(&headers, body.as_bytes(), then());
    assert!(matches!(open(right.clone(), body), Ok(Opened::Event(_))));

    for name in [TIMESTAMP, NONCE, SIGNATURE] {
        let mut less = right.clone();
        less.remove(name);
        assert_eq!(open(less, body), Err(Rejected::NotSigned), "{name}");
    }
    for (name, wrong) in [
        (SIGNATURE, right[SIGNATURE].to_str().unwrap().to_uppercase()),
        (SIGNATURE, format!("{} ", right[SIGNATURE].to_str().unwrap())),
        (SIGNATURE, "0".repeat(64)),
        (SIGNATURE, String::new()),
        (NONCE, "nonce-2".to_owned()),
        (TIMESTAMP, "1603977299".to_owned()),
    ] {
        let mut other = right.clone();
        other.insert(name, HeaderValue::from_str(&wrong).unwrap());
        assert_eq!(open(other, body), Err(Rejected::WrongSignature), "{name}: {wrong}");
    }
    assert_eq!(open(right.clone(), &format!("{body} ")), Err(Rejected::WrongSignature));
    // The same JSON in other bytes, which is what who writes it anew would hash.
    assert_eq!(
        open(right.clone(), &body.replacen(": ", ":", 1)),
        Err(Rejected::WrongSignature)
    );
    assert!(matches!(open(right, ""), Err(Rejected::NotJson(_))));
}

#[test]
fn f25_a_body_of_three_mebibytes_is_refused_before_it_is_read() {
    let body = vec![b'{'; 3 << 20];
    let refused = keys()
        .open(&headers(&serde_json::json!({})), &body, then())
        .unwrap_err();
    assert_eq!((&refused, refused.status().as_u16()), (&Rejected::TooLarge, 413));
}

#[test]
fn refused_bodies_say_whether_they_are_json() {
    for keys in [keys(), token()] {
        for (body, status, starts) in [
            ("", 400, "the message is not JSON"),
            ("<html>planted</html>", 400, "the message is not JSON"),
            ("{} planted", 400, "the message is not JSON"),
            ("[\"planted\"]", 400, "the message is JSON, and neither"),
            ("\"planted\"", 400, "the message is JSON, and neither"),
            ("{\"planted\": 1}", 400, "the message is JSON, and neither"),
        ] {
            let refused = keys.open(&Default::default(), body.as_bytes(), then()).unwrap_err();
            let text = refused.to_string();
            assert_eq!(refused.status().as_u16(), status, "{body}");
            assert!(text.starts_with(starts) && !text.contains("planted"), "{text}");
        }
    }
    let odd = keys().open(&Default::default(), br#"{"encrypt": 5}"#, then());
    assert_eq!(odd, Err(Rejected::NotAnEvent));
}

#[test]
fn a_plain_message_is_refused_while_there_is_a_key() {
    // It has the right token, and may have been written by whoever saw one.
    assert_eq!(open_signed_by(&token(), &keys(), &event()), Err(Rejected::NotEncrypted));
}

#[test]
fn an_encrypted_message_without_a_key_says_what_to_set() {
    let refused = open_signed_by(&keys(), &token(), &event()).unwrap_err();
    assert_eq!((&refused, refused.status().as_u16()), (&Rejected::NoEncryptKey, 401));
    assert!(refused.to_string().contains("`Keys::encrypt_key`"));
}

#[test]
fn names_of_headers_are_found_in_any_case_and_json_may_have_escapes() {
    let request = sign_at(&keys(), &event(), then());
    let plain = std::str::from_utf8(request.body()).unwrap();
    let escaped = plain.replace('/', "\\/").replacen('A', "\\u0041", 1);
    assert_ne!(plain, escaped);
    let mut headers = HeaderMap::new();
    for (name, value) in &signed(&SHA256, "1603977298", "kudryavka", escaped.as_bytes()) {
        let upper = HeaderName::try_from(name.as_str().to_uppercase()).unwrap();
        headers.insert(upper, value.clone());
    }
    let opened = keys().open(&headers, escaped.as_bytes(), then());
    assert!(matches!(opened, Ok(Opened::Event(_))), "{opened:?}");
}
