use super::*;

fn received(event: &TestEvent) -> Event {
    Event::from_bytes(event.body()).unwrap()
}

#[test]
fn each_shape_is_read_as_the_platforms_own() {
    let then = SystemTime::UNIX_EPOCH + Duration::from_micros(1_608_725_989_123_000);
    for version in [EventVersion::V1, EventVersion::V2] {
        let event = received(
            &TestEvent::new(version, "a.b_v1", json!({"n": 1}))
                .event_id("e1")
                .app_id("cli_1")
                .tenant_key("t")
                .verification_token("v")
                .created_at(then),
        );
        assert_eq!(
            (event.version(), event.event_type(), event.id()),
            (version, "a.b_v1", "e1")
        );
        assert_eq!((event.app_id(), event.tenant_key()), ("cli_1", "t"));
        assert_eq!(event.created_at(), Some(then));
        assert_eq!(event.verification_token(), Some("v".into()));
        assert_eq!(event.value()["n"], 1);
    }
    let click = json!({"open_message_id": "om_1", "action": {"value": {}}, "token": "c-1"});
    let event = received(&TestEvent::new(EventVersion::Card, "card.action.trigger_v1", click).tenant_key("t"));
    assert_eq!(
        (event.version(), event.event_type()),
        (EventVersion::Card, "card.action.trigger_v1")
    );
    assert_eq!((event.id(), event.tenant_key(), event.time()), ("", "t", ""));
    assert_eq!(event.value()["token"], "c-1");
}

#[test]
fn each_has_an_id_of_its_own_and_happens_now() {
    let before = SystemTime::now() - Duration::from_millis(1);
    for version in [EventVersion::V1, EventVersion::V2] {
        let [one, other] = [(); 2].map(|()| TestEvent::new(version, "a.b_v1", json!({})));
        assert_ne!(received(&one).id(), received(&other).id());
        assert_eq!(received(&one).id(), received(&one.clone()).id());
        assert!(received(&one).created_at().unwrap() >= before);
        assert!(!received(&one).app_id().is_empty() && !received(&one).tenant_key().is_empty());
    }
}

/// Asks a process that the test starts for its first id.
const ASKED: &str = "FEISHU_TEST_EVENT_ID";

#[test]
fn an_id_is_that_of_no_event_of_another_process() {
    if std::env::var_os(ASKED).is_some() {
        return println!("|{}|", received(&event_named("a.b_v1", json!({}))).id());
    }
    let [one, other] = [(); 2].map(|()| {
        let this = "testing::event::tests::an_id_is_that_of_no_event_of_another_process";
        let mut process = process::Command::new(std::env::current_exe().unwrap());
        let told = process.args(["--exact", this, "--nocapture"]).env(ASKED, "1").output();
        let told = String::from_utf8(told.unwrap().stdout).unwrap();
        told.split('|').nth(1).unwrap().to_owned()
    });
    assert_eq!((one.len(), other.len()), (32, 32));
    assert_ne!(one, other);
}

#[test]
fn what_a_payload_says_of_itself_stays() {
    let own = json!({"app_id": "cli_2", "tenant_key": "own", "type": "other"});
    let event = received(&TestEvent::new(EventVersion::V1, "leave_approval", own));
    assert_eq!(
        (event.app_id(), event.tenant_key(), event.event_type()),
        ("cli_2", "own", "leave_approval")
    );
}

#[test]
fn any_member_can_be_another() {
    let event = event_named("a.b_v1", json!({"list": [1, 2], "a/b": {}}))
        .with("/event/list/1", "two")
        .with("/event/a~1b/new", json!({"x": null}))
        .with("/header/event_id", "e2");
    let event = received(&event);
    assert_eq!(event.value(), &json!({"list": [1, "two"], "a/b": {"new": {"x": null}}}));
    assert_eq!(event.id(), "e2");
}

#[test]
fn a_place_that_is_not_there_is_told() {
    for pointer in [
        "/event/nobody/name",
        "/event/list/2",
        "/event/list/x",
        "event",
        "",
        "/event/n/x",
    ] {
        let panic =
            std::panic::catch_unwind(|| event_named("a.b_v1", json!({"list": [1, 2], "n": 1})).with(pointer, 1));
        let said = *panic.unwrap_err().downcast::<String>().unwrap();
        assert!(
            said.starts_with(&format!("nothing in the message can hold {pointer:?}: {{")),
            "{said}"
        );
    }
}
