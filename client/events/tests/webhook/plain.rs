use feishu_events::Events;
use feishu_events::webhook::{Keys, NoKeys, Opened, Rejected, Webhook};
use serde_json::{Value, json};

use crate::{event, open_signed_by, then, token};

fn first() -> Value {
    json!({"uuid": "u", "type": "event_callback", "event": {"type": "message"}})
}

#[test]
fn f27_an_event_without_the_right_token_is_refused_where_there_is_no_key() {
    let other = Keys::new().verification_token("other");
    let none = Keys::new().accept_unverified();
    for event in [event(), first()] {
        assert!(matches!(
            open_signed_by(&token(), &token(), &event),
            Ok(Opened::Event(_))
        ));
        assert_eq!(open_signed_by(&other, &token(), &event), Err(Rejected::WrongToken));
        assert_eq!(open_signed_by(&none, &token(), &event), Err(Rejected::NoToken));
    }
    let mut odd = event();
    for token_of_it in [json!(""), json!(null), json!(5), json!(["v-token-1"])] {
        odd["header"]["token"] = token_of_it;
        assert_eq!(open_signed_by(&none, &token(), &odd), Err(Rejected::NoToken));
    }
    // Where a message of 2.0 has its token is in its header, and nowhere else.
    let mut elsewhere = event();
    elsewhere["token"] = "v-token-1".into();
    assert_eq!(open_signed_by(&none, &token(), &elsewhere), Err(Rejected::NoToken));
}

#[test]
fn a_message_whose_token_is_empty_is_signed_with_that_of_the_keys() {
    for mut event in [event(), first()] {
        let holder = if event["header"].is_object() {
            &mut event["header"]
        } else {
            &mut event
        };
        holder["token"] = "".into();
        assert!(matches!(
            open_signed_by(&token(), &token(), &event),
            Ok(Opened::Event(_))
        ));
    }
    let mut of_another = event();
    of_another["header"]["token"] = "other".into();
    assert_eq!(
        open_signed_by(&token(), &token(), &of_another),
        Err(Rejected::WrongToken)
    );
}

#[test]
fn without_key_and_token_nothing_is_accepted_unless_that_is_written_out() {
    let none = Keys::new().encrypt_key("").verification_token("");
    assert_eq!(Webhook::new(none.clone(), Events::new()).unwrap_err(), NoKeys);
    let refused = open_signed_by(&token(), &none, &event()).unwrap_err();
    assert_eq!((&refused, refused.status().as_u16()), (&Rejected::NoKeys(NoKeys), 500));
    assert!(refused.to_string().contains("`accept_unverified`"));
    // One more pair without anything is the same mistake.
    assert_eq!(
        Webhook::new(token().also(none.clone()), Events::new()).unwrap_err(),
        NoKeys
    );

    let open = none.accept_unverified();
    Webhook::new(open.clone(), Events::new()).unwrap();
    assert!(matches!(open_signed_by(&open, &open, &event()), Ok(Opened::Event(_))));
    let click = json!({"open_message_id": "om_1", "action": {}, "token": "c-token"});
    assert!(matches!(open_signed_by(&open, &open, &click), Ok(Opened::Event(_))));
}

#[test]
fn a_token_counts_although_it_was_said_that_none_is_needed() {
    let both = token().accept_unverified();
    let none = Keys::new().accept_unverified();
    assert_eq!(open_signed_by(&none, &both, &event()), Err(Rejected::NoToken));
    let click = json!({"open_message_id": "om_1", "action": {}, "token": "c-token"});
    assert_eq!(
        both.open(&Default::default(), click.to_string().as_bytes(), then()),
        Err(Rejected::NotSigned)
    );
}
