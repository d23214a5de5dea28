use feishu_events::Events;
use feishu_events::webhook::{Keys, Opened, Rejected, Webhook};
use serde_json::{Value, json};

use crate::recorded::request;
use crate::{event, headers, keys, open_signed_by, then, token};

fn check() -> Value {
    json!({"challenge": "c-1", "type": "url_verification"})
}

fn passed() -> Result<Opened, Rejected> {
    Ok(Opened::Challenge("c-1".to_owned()))
}

/// Encrypted by them, and not signed.
fn open_unsigned_by(sender: &Keys, receiver: &Keys, message: &Value) -> Result<Opened, Rejected> {
    let request = feishu_events::testing::sign_at(sender, message, then());
    receiver.open(&Default::default(), request.body(), then())
}

#[test]
fn f26_an_encrypted_check_without_a_signature_is_known_by_its_token() {
    let vector = &request("e03");
    let body = vector["body"].as_str().unwrap().as_bytes();
    let expected = vector["answer"]["challenge"].as_str().unwrap().to_owned();
    assert_eq!(
        keys().open(&headers(&json!({})), body, then()),
        Ok(Opened::Challenge(expected))
    );
}

#[test]
fn f26_an_encrypted_check_with_another_token_is_refused() {
    let other = Keys::new().encrypt_key("kudryavka").verification_token("other");
    let none = Keys::new().encrypt_key("kudryavka");
    for sender in [&other, &none] {
        assert_eq!(open_unsigned_by(sender, &keys(), &check()), Err(Rejected::NotSigned));
    }
    assert_eq!(open_signed_by(&other, &keys(), &check()), Err(Rejected::WrongToken));
    // Nothing says who sent it if there is no token to compare with either.
    assert_eq!(open_unsigned_by(&keys(), &none, &check()), Err(Rejected::NotSigned));
    assert_eq!(open_signed_by(&keys(), &none, &check()), passed());
}

#[test]
fn f26_a_plain_check_is_refused_while_there_is_a_key() {
    assert_eq!(open_signed_by(&token(), &keys(), &check()), Err(Rejected::NotEncrypted));
    assert_eq!(open_signed_by(&token(), &token(), &check()), passed());
}

#[test]
fn an_event_without_a_signature_is_no_check_whatever_its_token() {
    assert_eq!(open_unsigned_by(&keys(), &keys(), &event()), Err(Rejected::NotSigned));
    let mut both = event();
    both["challenge"] = "c-1".into();
    both["token"] = "v-token-1".into();
    assert_eq!(open_unsigned_by(&keys(), &keys(), &both), Err(Rejected::NotSigned));
}

#[test]
fn a_check_with_a_signature_that_is_not_right_is_known_by_its_token() {
    // The platform's page says that checks are not part of its signatures, and not which headers they come with.
    let request = feishu_events::testing::sign_at(&keys(), &check(), then());
    let mut odd = request.headers().clone();
    odd.insert("x-lark-signature", "odd".parse().unwrap());
    assert_eq!(keys().open(&odd, request.body(), then()), passed());
}

#[test]
fn a_check_without_a_challenge_is_neither_an_event_nor_a_check() {
    for odd in [
        json!({"type": "url_verification"}),
        json!({"type": "url_verification", "challenge": 1}),
    ] {
        assert_eq!(open_signed_by(&token(), &token(), &odd), Err(Rejected::NotAnEvent));
    }
}

#[tokio::test]
async fn a_challenge_goes_back_as_json_whatever_is_in_it() {
    let odd = "\"}\n\\ 你好 \u{7}";
    let request =
        feishu_events::testing::sign_at(&token(), &json!({"challenge": odd, "type": "url_verification"}), then());
    let webhook = Webhook::new(token(), Events::new()).unwrap();
    let answer = webhook.answer(request.headers(), request.body()).await;
    let body: Value = serde_json::from_slice(answer.body()).unwrap();
    assert_eq!((answer.status().as_u16(), body), (200, json!({"challenge": odd})));
}
