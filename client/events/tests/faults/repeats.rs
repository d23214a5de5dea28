use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::time::Duration;

use feishu_client::event::Event;
use feishu_events::seen::{Claim, SeenFuture, SeenStore};
use feishu_events::{Acknowledge, Delivery, Events, Outcome, Received, with};
use serde_json::json;
use tokio::time::{Instant, sleep};

use crate::payloads::MessageReceiveEvent;
use crate::{deliver, event};

type Calls = Arc<AtomicU32>;

fn counting(calls: &Calls) -> Events {
    Events::new().otherwise(with(Arc::clone(calls), async |calls: Calls, _: Received| {
        calls.fetch_add(1, SeqCst);
    }))
}

#[tokio::test(start_paused = true)]
async fn f11_the_same_event_again_is_accepted_and_not_handled() {
    let calls = Calls::default();
    let events = counting(&calls);
    let other_door = events.clone();
    assert_eq!(deliver(&events, "e1").await, Outcome::Handled);
    for wait in [15, 300, 3_600, 21_600] {
        sleep(Duration::from_secs(wait)).await;
        let again = other_door.deliver(event("a.b_v1", "e1", &json!({}))).await;
        assert_eq!((again.outcome(), again.is_accepted()), (Outcome::Duplicate, true));
    }
    assert_eq!(calls.load(SeqCst), 1);
    // It is forgotten in the end.
    sleep(Duration::from_secs(8 * 60 * 60)).await;
    assert_eq!(deliver(&events, "e1").await, Outcome::Handled);
}

#[tokio::test(start_paused = true)]
async fn f12_two_apps_have_events_of_their_own() {
    let calls = Calls::default();
    let events = counting(&calls);
    for app in ["cli_1", "cli_2"] {
        let message = json!({"header": {"event_id": "e1", "event_type": "a.b_v1", "app_id": app}, "event": {}});
        let delivery = Delivery::new(Event::from_value(&message).unwrap());
        assert_eq!(events.deliver(delivery).await.outcome(), Outcome::Handled);
    }
}

#[tokio::test(start_paused = true)]
async fn f13_two_copies_at_once_are_one_run_with_one_answer() {
    for fails in [false, true] {
        let calls = Calls::default();
        let events = Events::new()
            .answer_named(
                "a.b_v1",
                with(Arc::clone(&calls), move |calls: Calls, _: Received| async move {
                    calls.fetch_add(1, SeqCst);
                    sleep(Duration::from_secs(1)).await;
                    if fails { Err("no") } else { Ok(json!({"n": 1})) }
                }),
            )
            .on_callback_error(|_| json!({"n": 0}));
        let (one, other) = tokio::join!(crate::answer(&events, "e1"), crate::answer(&events, "e1"));
        assert_eq!(one, other);
        let reply: serde_json::Value = other.reply_as().unwrap().unwrap();
        assert_eq!(reply, json!({"n": u8::from(!fails)}));
        assert_eq!((calls.load(SeqCst), events.counts().duplicates), (1, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn f12_a_message_that_comes_with_another_id_is_the_same_message() {
    let calls = Calls::default();
    let events = Events::new().on(with(
        Arc::clone(&calls),
        async |calls: Calls, _: Received<MessageReceiveEvent>| {
            calls.fetch_add(1, SeqCst);
        },
    ));
    let outcome = async |app: &str, id: &str, message: &str| {
        let message = json!({
            "header": {"event_id": id, "event_type": "im.message.receive_v1", "app_id": app},
            "event": {"message": {"message_id": message}}
        });
        events.deliver(Event::from_value(&message).unwrap()).await.outcome()
    };
    assert_eq!(outcome("cli_1", "e1", "om_1").await, Outcome::Handled);
    assert_eq!(outcome("cli_1", "e2", "om_1").await, Outcome::Duplicate);
    assert_eq!(outcome("cli_1", "e1", "om_2").await, Outcome::Duplicate);
    // Two bots in one chat are told the same message.
    assert_eq!(outcome("cli_2", "e1", "om_1").await, Outcome::Handled);
    assert_eq!(outcome("cli_1", "e3", "om_3").await, Outcome::Handled);
    assert_eq!(calls.load(SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn f12_a_message_is_the_same_with_another_id_whatever_takes_it() {
    let message = |id: &str| event("im.message.receive_v1", id, &json!({"message": {"message_id": "om_1"}}));
    let calls = Calls::default();
    let handler = || {
        with(Arc::clone(&calls), async |calls: Calls, _: Received| {
            calls.fetch_add(1, SeqCst);
        })
    };
    let (streamed, mut stream) = Events::stream(8);
    let counted = Arc::clone(&calls);
    drop(tokio::spawn(async move {
        while stream.next().await.is_some() {
            counted.fetch_add(1, SeqCst);
        }
    }));
    for (number, events) in [
        Events::new().on_named("im.message.receive_v1", handler()),
        Events::new().otherwise(handler()),
        streamed,
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(
            events.deliver(message("e1")).await.outcome(),
            Outcome::Handled,
            "{number}"
        );
        assert_eq!(
            events.deliver(message("e2")).await.outcome(),
            Outcome::Duplicate,
            "{number}"
        );
    }
    assert_eq!(calls.load(SeqCst), 3);
}

/// A store that fails, or takes its time.
struct Lame(Option<Duration>);

impl Lame {
    fn answer<'a, T: Send + 'a>(&self, answer: T) -> SeenFuture<'a, T> {
        let pause = self.0;
        Box::pin(async move {
            match pause {
                Some(pause) => {
                    sleep(pause).await;
                    Ok(answer)
                }
                None => Err("connection refused".into()),
            }
        })
    }
}

impl SeenStore for Lame {
    fn claim<'a>(&'a self, _: &'a str, _: Duration) -> SeenFuture<'a, Claim> {
        self.answer(Claim::Done)
    }

    fn keep<'a>(&'a self, _: &'a str, _: Duration) -> SeenFuture<'a, ()> {
        self.answer(())
    }

    fn release<'a>(&'a self, _: &'a str) -> SeenFuture<'a, ()> {
        self.answer(())
    }
}

#[tokio::test(start_paused = true)]
async fn f16_a_store_that_is_down_or_slow_stops_no_event() {
    for store in [Lame(None), Lame(Some(Duration::from_secs(1)))] {
        let calls = Calls::default();
        let events = counting(&calls).seen(store);
        let began = Instant::now();
        assert_eq!(deliver(&events, "e1").await, Outcome::Handled);
        assert!(began.elapsed() <= Duration::from_millis(600));
        assert_eq!((calls.load(SeqCst), events.counts().store_failures), (1, 2));
    }
    // One that is quick enough is believed.
    let calls = Calls::default();
    let events = counting(&calls).seen(Lame(Some(Duration::from_millis(200))));
    assert_eq!(deliver(&events, "e1").await, Outcome::Duplicate);
}

/// Another process is at it for a while.
struct Elsewhere(Instant, Claim);

impl SeenStore for Elsewhere {
    fn claim<'a>(&'a self, _: &'a str, _: Duration) -> SeenFuture<'a, Claim> {
        let claim = if Instant::now() < self.0 { Claim::Busy } else { self.1 };
        Box::pin(std::future::ready(Ok(claim)))
    }

    fn keep<'a>(&'a self, _: &'a str, _: Duration) -> SeenFuture<'a, ()> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn release<'a>(&'a self, _: &'a str) -> SeenFuture<'a, ()> {
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test(start_paused = true)]
async fn what_another_process_is_at_waits_for_it() {
    let within = |millis| Instant::now() + Duration::from_millis(millis);
    for (until, then, outcome) in [
        (within(500), Claim::Done, Outcome::Duplicate),
        // It failed there.
        (within(500), Claim::New, Outcome::Handled),
        // It takes longer than there is time. The platform's next attempt is told more.
        (within(60_000), Claim::Done, Outcome::Busy),
    ] {
        let events = counting(&Calls::default()).seen(Elsewhere(until, then));
        assert_eq!(deliver(&events, "e1").await, outcome);
    }
}

#[tokio::test(start_paused = true)]
async fn a_time_without_end_is_one() {
    let elsewhere = Elsewhere(Instant::now() + Duration::from_secs(3_600), Claim::Done);
    let without_end = || counting(&Calls::default()).acknowledge(Acknowledge::Within(Duration::MAX));
    assert_eq!(deliver(&without_end(), "e1").await, Outcome::Handled);
    // Another process is at it for an hour.
    assert_eq!(deliver(&without_end().seen(elsewhere), "e1").await, Outcome::Duplicate);
}

#[tokio::test(start_paused = true)]
async fn whoever_wants_each_attempt_gets_it() {
    let calls = Calls::default();
    let events = counting(&calls).every_time();
    for _ in 0..2 {
        assert_eq!(deliver(&events, "e1").await, Outcome::Handled);
    }
}

/// Panics at whatever it is asked, or where its answer is waited for.
struct PanickingStore {
    later: bool,
}

impl PanickingStore {
    fn panics<T: Send + 'static>(&self) -> SeenFuture<'_, T> {
        assert!(self.later, "planted");
        Box::pin(async {
            tokio::task::yield_now().await;
            panic!("planted")
        })
    }
}

impl SeenStore for PanickingStore {
    fn claim<'a>(&'a self, _: &'a str, _: Duration) -> SeenFuture<'a, Claim> {
        self.panics()
    }

    fn keep<'a>(&'a self, _: &'a str, _: Duration) -> SeenFuture<'a, ()> {
        self.panics()
    }

    fn release<'a>(&'a self, _: &'a str) -> SeenFuture<'a, ()> {
        self.panics()
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_panics_stops_no_event() {
    for later in [false, true] {
        let events = Events::new()
            .otherwise(async |event: Received| match event.event().id() {
                "fails" => Err("planted"),
                _ => Ok(()),
            })
            .seen(PanickingStore { later });
        for (id, outcome) in [("fails", Outcome::Failed), ("e1", Outcome::Handled)] {
            assert_eq!(deliver(&events, id).await, outcome, "later: {later}");
        }
        assert_eq!(events.counts().store_failures, 4, "later: {later}");
    }
}
