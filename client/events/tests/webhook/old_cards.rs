use feishu_client::event::EventVersion;
use feishu_events::webhook::{Keys, Opened, Rejected};
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256};
use serde_json::json;

use crate::recorded::request;
use crate::{SIGNATURE, headers, keys, open_signed_by, signed, then, token};

#[test]
fn f31_a_click_on_an_old_card_is_known_by_its_own_digest_alone() {
    let vector = &request("e13");
    let (right, body) = (headers(&vector["headers"]), vector["body"].as_str().unwrap());
    // Where there is a key too, the platform sends such clicks in the same way.
    for keys in [token(), keys()] {
        let Ok(Opened::Event(event)) = keys.open(&right, body.as_bytes(), then()) else {
            panic!("refused")
        };
        assert_eq!(
            (event.version(), event.value()["token"].as_str()),
            (EventVersion::Card, Some("c-token"))
        );

        let capitals = right[SIGNATURE].to_str().unwrap().to_uppercase();
        let mut in_capitals = right.clone();
        in_capitals.insert(SIGNATURE, capitals.parse().unwrap());
        for wrong in [
            signed(&SHA256, "1603977298", "v-token-1", body.as_bytes()),
            signed(&SHA256, "1603977298", "kudryavka", body.as_bytes()),
            signed(&SHA1_FOR_LEGACY_USE_ONLY, "1603977298", "other", body.as_bytes()),
            in_capitals,
        ] {
            let refused = keys.open(&wrong, body.as_bytes(), then()).unwrap_err();
            assert_eq!((&refused, refused.status().as_u16()), (&Rejected::WrongSignature, 401));
        }
        let refused = keys.open(&Default::default(), body.as_bytes(), then());
        assert_eq!(refused, Err(Rejected::NotSigned));
        let later = then() + std::time::Duration::from_secs(9 * 60 * 60);
        let refused = keys.open(&right, body.as_bytes(), later);
        assert!(matches!(refused, Err(Rejected::OutOfTime { .. })));
    }
}

#[test]
fn a_click_on_an_old_card_needs_the_token_that_signs_it() {
    let click = json!({"open_message_id": "om_1", "action": {"tag": "button"}, "token": "c-token"});
    assert!(matches!(
        open_signed_by(&token(), &keys(), &click),
        Ok(Opened::Event(_))
    ));
    let other = Keys::new().verification_token("other");
    assert_eq!(open_signed_by(&other, &keys(), &click), Err(Rejected::WrongSignature));
    let key_alone = Keys::new().encrypt_key("kudryavka");
    assert_eq!(open_signed_by(&token(), &key_alone, &click), Err(Rejected::NoToken));
    // The token in it is no proof, even if it were the other one.
    let copied = json!({"open_message_id": "om_1", "action": {}, "token": "v-token-1"});
    let refused = token().open(&Default::default(), copied.to_string().as_bytes(), then());
    assert_eq!(refused, Err(Rejected::NotSigned));
}
