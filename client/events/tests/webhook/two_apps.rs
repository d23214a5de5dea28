use feishu_events::webhook::{Keys, Opened, Rejected};
use serde_json::{Value, json};

use crate::{event, open_signed_by};

fn app(number: u8) -> Keys {
    Keys::new()
        .encrypt_key(format!("key-{number}"))
        .verification_token(format!("token-{number}"))
        .app_id(format!("cli_{number}"))
}

fn event_of(number: u8) -> Value {
    let mut event = event();
    event["header"]["app_id"] = format!("cli_{number}").into();
    event
}

#[test]
fn one_address_serves_two_apps_and_neither_speaks_for_the_other() {
    let both = app(1).also(app(2));
    for number in [1, 2] {
        assert!(matches!(
            open_signed_by(&app(number), &both, &event_of(number)),
            Ok(Opened::Event(_))
        ));
        let other = event_of(3 - number);
        assert_eq!(open_signed_by(&app(number), &both, &other), Err(Rejected::OtherApp));
        let check = json!({"challenge": "c", "type": "url_verification"});
        assert_eq!(
            open_signed_by(&app(number), &both, &check),
            Ok(Opened::Challenge("c".to_owned()))
        );
        let click = json!({"open_message_id": "om_1", "action": {}});
        assert!(matches!(
            open_signed_by(&app(number), &both, &click),
            Ok(Opened::Event(_))
        ));
    }
    assert_eq!(
        open_signed_by(&app(3), &both, &event_of(1)),
        Err(Rejected::WrongSignature)
    );
}

#[test]
fn two_apps_with_one_key_are_told_apart_by_their_names() {
    let with_key = |number| app(number).encrypt_key("one key");
    let both = with_key(1).also(with_key(2));
    for number in [1, 2] {
        assert!(matches!(
            open_signed_by(&with_key(number), &both, &event_of(number)),
            Ok(Opened::Event(_))
        ));
    }
    assert_eq!(
        open_signed_by(&with_key(1), &both, &event_of(3)),
        Err(Rejected::OtherApp)
    );
}

#[test]
fn keys_before_and_after_a_change_are_as_good() {
    let (before, after) = (Keys::new().encrypt_key("before"), Keys::new().encrypt_key("after"));
    let rotating = after.clone().also(before.clone());
    for keys in [before, after] {
        assert!(matches!(
            open_signed_by(&keys, &rotating, &event()),
            Ok(Opened::Event(_))
        ));
    }
}

#[test]
fn an_app_with_a_key_and_one_without_share_an_address() {
    let plain = Keys::new().verification_token("token-2");
    let both = app(1).also(plain.clone());
    assert!(matches!(
        open_signed_by(&app(1), &both, &event_of(1)),
        Ok(Opened::Event(_))
    ));
    assert!(matches!(
        open_signed_by(&plain, &both, &event_of(2)),
        Ok(Opened::Event(_))
    ));
    // The token of the app that has a key opens nothing that is plain.
    let downgraded = Keys::new().verification_token("token-1");
    assert_eq!(
        open_signed_by(&downgraded, &both, &event_of(1)),
        Err(Rejected::WrongToken)
    );
}
