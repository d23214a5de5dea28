use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::time::{Duration, SystemTime};

use feishu_client::event::Event;
use feishu_client::operation::Method;
use feishu_client::{Client, transport};
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

#[tokio::test(start_paused = true)]
async fn a_ticket_of_a_store_app_goes_to_its_client_and_to_no_other() {
    let sent = Arc::<std::sync::Mutex<Vec<serde_json::Value>>>::default();
    let seen = Arc::clone(&sent);
    let platform = transport::from_fn(move |request: transport::Request| {
        let seen = Arc::clone(&seen);
        async move {
            let is_token = request.uri().path().ends_with("/app_access_token");
            if let Ok(body) = serde_json::from_slice(&request.into_body().bytes().await?)
                && is_token
            {
                seen.lock().unwrap().push(body);
            }
            let token = r#"{"code": 0, "app_access_token": "a-1", "tenant_access_token": "t-1", "expire": 7200}"#;
            Ok(transport::Response::new(token.into()))
        }
    });
    let client = Client::builder("cli_1", "secret")
        .store_app()
        .transport(platform)
        .build()
        .unwrap();
    let events = Events::new().for_client(&client);
    for (app, ticket) in [("cli_1", "ticket-1"), ("cli_2", "of another app")] {
        let message = json!({"uuid": app, "token": "v", "type": "event_callback",
                             "event": {"type": "app_ticket", "app_id": app, "app_ticket": ticket}});
        let delivery = Delivery::new(Event::from_value(&message).unwrap());
        assert_eq!(events.deliver(delivery).await.outcome(), Outcome::Handled);
    }
    client
        .raw(Method::Get, "/open-apis/im/v1/chats")
        .in_tenant("t")
        .await
        .unwrap();
    assert_eq!(sent.lock().unwrap()[0]["app_ticket"], "ticket-1");
}
