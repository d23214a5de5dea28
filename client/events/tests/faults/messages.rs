use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::time::{Duration, SystemTime};

use feishu_client::event::Event;
use feishu_events::{Delivery, Events, Outcome, Received};
use serde_json::json;

use crate::{deliver, event};

#[tokio::test(start_paused = true)]
async fn f33_an_event_without_a_name_goes_to_the_handler_for_all_others() {
    for odd in [json!({"n": 1}), json!({"type": 7, "n": 1})] {
        let message = json!({"uuid": "u", "event": odd});
        let seen = Arc::new(AtomicU32::new(0));
        let saw = Arc::clone(&seen);
        let events = Events::new().otherwise(move |event: Received| {
            assert_eq!((event.event_type(), &event.value()["n"]), ("", &json!(1)));
            saw.fetch_add(1, SeqCst);
            async {}
        });
        let answer = events
            .deliver(Delivery::new(Event::from_value(&message).unwrap()))
            .await;
        assert_eq!((answer.outcome(), seen.load(SeqCst)), (Outcome::Handled, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn f37_an_event_that_nobody_takes_is_accepted_and_counted() {
    let events = Events::new().on_named("other.event_v1", async |_: Received| {});
    for number in 0..3 {
        assert_eq!(deliver(&events, &number.to_string()).await, Outcome::Unhandled);
    }
    assert_eq!(events.counts().unhandled, 3);
}

#[tokio::test(start_paused = true)]
async fn f35_what_nobody_takes_can_be_sent_back_for_another_process() {
    let events = Events::new()
        .on_named("a.b_v1", async |_: Received| {})
        .refuse_unhandled();
    let other = event("other.event_v1", "e2", &json!({}));
    let answer = events.deliver(other).await;
    assert_eq!((answer.outcome(), answer.is_accepted()), (Outcome::Refused, false));
    assert_eq!(deliver(&events, "e1").await, Outcome::Handled);
    assert_eq!((events.counts().refused, events.counts().received), (1, 2));
}

/// The moment in the header of `event`: 2020-12-23 12:19:49 UTC.
fn created() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_millis(1_608_725_989_000)
}

#[tokio::test(start_paused = true)]
async fn f42_an_old_event_is_accepted_told_and_not_handled() {
    let stale = Arc::new(AtomicU32::new(0));
    for (age, outcome) in [(3 * 3_600, Outcome::Stale), (60, Outcome::Handled)] {
        let told = Arc::clone(&stale);
        let events = Events::new()
            .otherwise(async |_: Received| {})
            .max_age(Duration::from_secs(30 * 60))
            // The platform's clock, whatever that of the machine says.
            .clock(move || created() + Duration::from_secs(age))
            .on_stale(move |event| {
                assert_eq!(event.id(), "e1");
                told.fetch_add(1, SeqCst);
            });
        assert_eq!(deliver(&events, "e1").await, outcome);
    }
    assert_eq!(stale.load(SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn f43_what_the_bot_said_itself_can_be_told_and_left_out() {
    let from = |sender| {
        event(
            "im.message.receive_v1",
            sender,
            &json!({"sender": {"sender_type": sender}}),
        )
    };
    let events =
        Events::new().otherwise(async |event: Received| assert_eq!(event.is_from_app(), event.event().id() == "app"));
    assert_eq!(events.deliver(from("app")).await.outcome(), Outcome::Handled);
    assert_eq!(events.deliver(from("user")).await.outcome(), Outcome::Handled);

    let own = "om_1";
    let events = events.ignore(move |event| event.member("message.message_id").as_deref() == Some(own));
    let message = |id, message| {
        event(
            "im.message.receive_v1",
            id,
            &json!({"message": {"message_id": message}}),
        )
    };
    assert_eq!(events.deliver(message("1", "om_1")).await.outcome(), Outcome::Ignored);
    assert_eq!(events.deliver(message("2", "om_2")).await.outcome(), Outcome::Handled);
}
