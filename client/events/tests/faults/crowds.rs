use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_events::{Events, Outcome, Received, with};
use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::{deliver, event};

#[tokio::test(start_paused = true)]
async fn f22_a_burst_is_bounded_and_none_is_lost() {
    let events = Events::new().otherwise(async |_: Received| sleep(Duration::from_millis(50)).await);
    let deliver_all = async |ids: Vec<String>| {
        let mut burst = JoinSet::new();
        for id in ids {
            let events = events.clone();
            burst.spawn(async move { (deliver(&events, &id).await, id) });
        }
        let mut sent_back = Vec::new();
        while let Some(ended) = burst.join_next().await {
            assert!(events.at_work() <= 256);
            match ended.unwrap() {
                (Outcome::Handled, _) => {}
                (Outcome::Busy, id) => sent_back.push(id),
                (other, _) => panic!("{other:?}"),
            }
        }
        sent_back
    };
    let sent_back = deliver_all((0..10_000).map(|number| number.to_string()).collect()).await;
    // So many fit at once, and the platform sends the others again.
    assert_eq!(sent_back.len(), 10_000 - 256);
    for again in sent_back.chunks(256) {
        sleep(Duration::from_secs(15)).await;
        assert!(deliver_all(again.to_vec()).await.is_empty());
    }
    assert_eq!(events.counts().handled, 10_000);
}

#[tokio::test(start_paused = true)]
async fn events_of_one_chat_are_handled_in_their_order_and_chats_side_by_side() {
    type Log = Arc<Mutex<Vec<String>>>;
    let log = Log::default();
    let events = Events::new()
        .otherwise(with(Arc::clone(&log), async |log: Log, event: Received| {
            sleep(Duration::from_millis(event.value()["takes"].as_u64().unwrap())).await;
            log.lock().unwrap().push(event.event().id().to_owned());
        }))
        .in_order_by_chat();
    let mut all = JoinSet::new();
    let began = Instant::now();
    for (id, chat, takes) in [
        ("a1", "a", 900),
        ("a2", "a", 100),
        ("b1", "b", 200),
        ("a3", "a", 0),
        ("b2", "b", 0),
    ] {
        let events = events.clone();
        let delivery = event("a.b_v1", id, &json!({"message": {"chat_id": chat}, "takes": takes}));
        all.spawn(async move { events.deliver(delivery).await.outcome() });
        // Each is delivered before the next.
        tokio::task::yield_now().await;
    }
    assert_eq!(all.join_all().await, [Outcome::Handled; 5]);
    assert_eq!(*log.lock().unwrap(), ["b1", "b2", "a1", "a2", "a3"]);
    assert_eq!(began.elapsed(), Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_comes_too_late_still_comes() {
    let events = Events::new()
        .otherwise(async |_: Received| sleep(Duration::from_secs(3)).await)
        .in_order_by(|_| Some("one".to_owned()));
    let (one, other) = tokio::join!(deliver(&events, "e1"), deliver(&events, "e2"));
    assert_eq!((one, other), (Outcome::Late, Outcome::Late));
    sleep(Duration::from_secs(5)).await;
    assert_eq!(events.at_work(), 0);
}

#[tokio::test(start_paused = true)]
async fn an_ending_program_takes_no_more_and_waits_for_those_at_work() {
    let events = Events::new().otherwise(async |event: Received| {
        let takes = event.value()["takes"].as_u64().unwrap_or_default();
        sleep(Duration::from_secs(takes)).await;
    });
    let mut all = JoinSet::new();
    for (id, takes) in [("1", 1), ("2", 1), ("3", 60)] {
        let events = events.clone();
        all.spawn(async move { events.deliver(event("a.b_v1", id, &json!({"takes": takes}))).await });
    }
    tokio::task::yield_now().await;
    let drained = events.drain(Duration::from_secs(10));
    let refused = async {
        tokio::task::yield_now().await;
        deliver(&events, "4").await
    };
    let (left, refused) = tokio::join!(drained, refused);
    assert_eq!((left, refused), (1, Outcome::Draining));
    assert_eq!(events.counts().handled, 2);
}

#[tokio::test(start_paused = true)]
async fn a_repeat_frees_nobody_who_stands_behind_it() {
    let log = Arc::<Mutex<Vec<&str>>>::default();
    let events = Events::new()
        .on_named(
            "a.b_v1",
            with(Arc::clone(&log), async |log: Arc<Mutex<Vec<&str>>>, event: Received| {
                if event.event().id() == "long" {
                    sleep(Duration::from_secs(1)).await;
                    log.lock().unwrap().push("long");
                } else if event.event().id() == "next" {
                    log.lock().unwrap().push("next");
                }
            }),
        )
        .in_order_by(|_| Some("one".to_owned()));
    assert_eq!(deliver(&events, "known").await, Outcome::Handled);
    let (long, again, next) = tokio::join!(
        deliver(&events, "long"),
        deliver(&events, "known"),
        deliver(&events, "next")
    );
    assert_eq!(
        (long, again, next),
        (Outcome::Handled, Outcome::Duplicate, Outcome::Handled)
    );
    assert_eq!(*log.lock().unwrap(), ["long", "next"]);
}

#[tokio::test(start_paused = true)]
async fn whoever_waits_for_the_end_takes_no_places_of_those_at_work() {
    let events = Events::new().otherwise(async |_: Received| sleep(Duration::from_secs(60)).await);
    let working = events.clone();
    let work = tokio::spawn(async move { deliver(&working, "1").await });
    tokio::task::yield_now().await;
    let seconds = Duration::from_secs;
    let (first, second, meanwhile) = tokio::join!(events.drain(seconds(1)), events.drain(seconds(2)), async {
        tokio::task::yield_now().await;
        events.at_work()
    });
    // One handler runs, whoever asks, and however many wait.
    assert_eq!((first, second, meanwhile), (1, 1, 1));
    assert_eq!(work.await.unwrap(), Outcome::Late);
    assert_eq!((events.drain(seconds(60)).await, events.at_work()), (0, 0));
}
