use std::time::Duration;

use feishu_client::event::Event;
use feishu_events::{Delivery, Events, Outcome, Received};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::event;
use crate::payloads::{ActionTriggerEvent, ActionTriggerReply};

#[tokio::test(start_paused = true)]
async fn f20_a_slow_callback_is_answered_with_nothing_in_time() {
    let events = Events::new().answer_named("card.action.trigger", async |_: Received| {
        sleep(Duration::from_secs(10)).await;
        json!({"toast": {"type": "info", "content": "too late"}})
    });
    let began = Instant::now();
    let answer = events.deliver(event("card.action.trigger", "e1", &json!({}))).await;
    assert_eq!((answer.outcome(), answer.reply()), (Outcome::Late, None));
    assert!(answer.is_accepted() && began.elapsed() < Duration::from_millis(2_500));
}

#[tokio::test(start_paused = true)]
async fn a_typed_reply_goes_as_json_and_the_default_says_nothing() {
    let events = Events::new().answer(async |click: Received<ActionTriggerEvent>| {
        let mut reply = ActionTriggerReply::default();
        if click.value.as_deref() == Some("yes") {
            reply.toast = Some("done".to_owned());
        }
        reply
    });
    for (id, value, reply) in [("e1", "yes", r#"{"toast":"done"}"#), ("e2", "no", "{}")] {
        let click = event("card.action.trigger", id, &json!({"value": value}));
        assert_eq!(events.deliver(click).await.reply().unwrap(), reply);
    }
}

#[tokio::test(start_paused = true)]
async fn a_callback_that_fails_tells_the_user_of_a_card_and_nothing_elsewhere() {
    let fail = async |_: Received| Err::<Value, _>("no");
    let events = Events::new()
        .answer_named("card.action.trigger", fail)
        .answer_named("url.preview.get", fail);
    let answer = events.deliver(event("card.action.trigger", "e1", &json!({}))).await;
    let reply: Value = answer.reply_as().unwrap().unwrap();
    assert_eq!(reply["toast"]["type"], "error");
    assert!(answer.is_accepted(), "the platform does not ask again");
    let answer = events.deliver(event("url.preview.get", "e2", &json!({}))).await;
    assert_eq!(answer.reply_as::<Value>().unwrap(), Some(json!({})));
}

#[tokio::test(start_paused = true)]
async fn f32_a_callback_without_an_id_is_answered_each_time() {
    let events = Events::new().answer_named(
        "url.preview.get",
        async |event: Received| json!({"inline": {"title": event.value()["context"]["url"]}}),
    );
    let message = json!({"schema": "2.0", "header": {"event_type": "url.preview.get", "app_id": "cli_1"},
                         "event": {"context": {"url": "https://example.com"}}});
    for _ in 0..2 {
        let delivery = Delivery::new(Event::from_value(&message).unwrap());
        let answer = events.deliver(delivery).await;
        let reply: Value = answer.reply_as().unwrap().unwrap();
        assert_eq!(reply, json!({"inline": {"title": "https://example.com"}}));
    }
    assert_eq!(events.counts().handled, 2);
}

#[tokio::test(start_paused = true)]
async fn f45_a_reply_goes_as_it_was_given() {
    let odd =
        json!({"card": {"type": "raw", "data": {"config": {"wide_screen_mode": true}, "elements": []}}, "more": null});
    let given = odd.clone();
    let events = Events::new().answer_named("card.action.trigger", move |_: Received| {
        let given = given.clone();
        async move { given }
    });
    let answer = events.deliver(event("card.action.trigger", "e1", &json!({}))).await;
    assert_eq!(answer.reply().unwrap(), odd.to_string().as_bytes());
}

#[tokio::test(start_paused = true)]
async fn a_click_waits_for_no_slow_handler_of_its_chat_and_for_the_click_before() {
    let events = Events::new()
        .in_order_by_chat()
        .on_named("a.b_v1", async |_: Received| sleep(Duration::from_secs(60)).await)
        .answer_named("card.action.trigger", async |click: Received| {
            sleep(Duration::from_millis(click.value()["takes"].as_u64().unwrap())).await;
            json!({})
        });
    let began = Instant::now();
    let click = |id: &str, takes: u64| {
        let payload = json!({"context": {"open_chat_id": "oc_1"}, "takes": takes});
        let click = event("card.action.trigger", id, &payload);
        async {
            let answer = events.deliver(click).await;
            (answer.outcome(), began.elapsed())
        }
    };
    let message = events.deliver(event("a.b_v1", "e1", &json!({"chat_id": "oc_1"})));
    let (message, first, second) = tokio::join!(message, click("c1", 300), click("c2", 0));
    assert_eq!(message.outcome(), Outcome::Late);
    let in_time = (Outcome::Handled, Duration::from_millis(300));
    assert_eq!((first, second), (in_time, in_time));
}
