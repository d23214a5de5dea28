use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_client::event::Event;
use feishu_events::{Acknowledge, Events, Failure, Outcome, Received, with};
use serde_json::json;
use tokio::time::{Instant, sleep};

use crate::{answer, deliver};

#[tokio::test(start_paused = true)]
async fn f14_a_failed_event_is_handled_when_it_comes_again() {
    let calls = Arc::new(AtomicU32::new(0));
    let events = Events::new()
        .otherwise(with(
            Arc::clone(&calls),
            async |calls: Arc<AtomicU32>, _: Received| match calls.fetch_add(1, SeqCst) {
                0 => Err(Failure::from("the database is away")),
                _ => Ok(()),
            },
        ))
        .on_error(|failed| {
            assert_eq!(
                (failed.event_type, failed.event_id, failed.app_id),
                ("a.b_v1", "e1", "cli_1")
            );
            assert_eq!(
                (failed.error.to_string().as_str(), failed.is_late),
                ("the database is away", false)
            );
        });
    assert_eq!(deliver(&events, "e1").await, Outcome::Failed);
    assert_eq!(deliver(&events, "e1").await, Outcome::Handled);
    assert_eq!(deliver(&events, "e1").await, Outcome::Duplicate);
    assert_eq!(calls.load(SeqCst), 2);
    let counts = events.counts();
    assert_eq!(
        (counts.received, counts.failed, counts.handled, counts.duplicates),
        (3, 1, 1, 1)
    );
}

#[tokio::test(start_paused = true)]
async fn f18_a_panic_stays_in_its_handler() {
    let events = Events::new()
        .otherwise(async |event: Received| {
            assert_ne!(event.event().id(), "bad", "planted");
        })
        .on_error(|failed| {
            assert!(failed.error.is::<feishu_events::Panicked>());
            assert_eq!(failed.error.to_string(), "the handler panicked");
        });
    assert_eq!(deliver(&events, "bad").await, Outcome::Failed);
    assert_eq!(deliver(&events, "good").await, Outcome::Handled);
    // It is free for the platform's next attempt.
    assert_eq!(deliver(&events, "bad").await, Outcome::Failed);
}

#[tokio::test(start_paused = true)]
async fn f18_a_handler_that_panics_before_its_future_is_a_failure_too() {
    let events = Events::new().otherwise(|_: Received| {
        if true {
            panic!("planted");
        }
        async {}
    });
    assert_eq!(deliver(&events, "bad").await, Outcome::Failed);
}

#[tokio::test(start_paused = true)]
async fn f18_a_panic_of_what_the_program_says_of_events_is_told_and_ends_nothing() {
    let old = || Events::new().max_age(Duration::ZERO);
    let bad = |event: &Event| event.id() == "bad";
    // Each panics for the bad event alone, but the clock, which is not given the event.
    for (events, name, good) in [
        (
            Events::new().in_order_by(move |event| {
                assert!(!bad(event), "planted");
                None
            }),
            "in_order_by",
            Outcome::Handled,
        ),
        (
            Events::new().ignore(move |event| {
                assert!(!bad(event), "planted");
                false
            }),
            "ignore",
            Outcome::Handled,
        ),
        (
            old().on_stale(move |event| assert!(!bad(&event), "planted")),
            "on_stale",
            Outcome::Stale,
        ),
        (old().clock(|| panic!("planted")), "clock", Outcome::Failed),
    ] {
        let told = Arc::<Mutex<Vec<String>>>::default();
        let tell = Arc::clone(&told);
        let events = events.otherwise(async |_: Received| {}).on_error(move |failed| {
            assert!(failed.error.is::<feishu_events::Panicked>() && !failed.is_late);
            if failed.event_id == "bad" {
                tell.lock().unwrap().push(failed.error.to_string());
            }
        });
        assert_eq!(deliver(&events, "bad").await, Outcome::Failed, "{name}");
        // It is free for the platform's next attempt.
        assert_eq!(deliver(&events, "bad").await, Outcome::Failed, "{name}");
        let said = format!("the function given to `{name}` panicked");
        assert_eq!(*told.lock().unwrap(), [said.clone(), said]);
        assert_eq!(deliver(&events, "good").await, good, "{name}");
        assert_eq!(events.at_work(), 0);
    }
}

#[tokio::test(start_paused = true)]
async fn f18_a_callback_is_answered_when_what_the_program_says_of_events_panics() {
    let events = Events::new()
        .answer_named("a.b_v1", async |_: Received| json!({"handled": true}))
        .ignore(|_| panic!("planted"))
        .on_error(|_| panic!("planted"))
        .on_callback_error(|failed| json!({"said": failed.error.to_string()}));
    let answer = answer(&events, "e1").await;
    assert_eq!((answer.outcome(), answer.is_accepted()), (Outcome::Failed, true));
    assert_eq!(
        answer.reply().unwrap(),
        r#"{"said":"the function given to `ignore` panicked"}"#
    );
}

#[tokio::test(start_paused = true)]
async fn f19_a_slow_handler_is_answered_in_time_and_runs_to_its_end() {
    let ended = Arc::new(AtomicU32::new(0));
    let events = Events::new().otherwise(with(
        Arc::clone(&ended),
        async |ended: Arc<AtomicU32>, event: Received| {
            assert!(event.deadline().is_some());
            sleep(Duration::from_secs(10)).await;
            ended.fetch_add(1, SeqCst);
        },
    ));
    let began = Instant::now();
    assert_eq!(deliver(&events, "e1").await, Outcome::Late);
    assert_eq!(began.elapsed(), Duration::from_secs(2));
    assert_eq!((ended.load(SeqCst), events.at_work()), (0, 1));
    // The platform's next attempt finds it at work, and a later one finds it done.
    sleep(Duration::from_secs(5)).await;
    assert_eq!(deliver(&events, "e1").await, Outcome::Late);
    sleep(Duration::from_secs(5)).await;
    assert_eq!((ended.load(SeqCst), events.at_work()), (1, 0));
    assert_eq!(deliver(&events, "e1").await, Outcome::Duplicate);
    assert_eq!(ended.load(SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn a_failure_after_the_answer_is_told_and_sends_nothing_back() {
    let late = Arc::new(AtomicU32::new(0));
    let told = Arc::clone(&late);
    let events = Events::new()
        .otherwise(async |_: Received| {
            sleep(Duration::from_secs(3)).await;
            Err::<(), _>("too late")
        })
        .on_error(move |failed| {
            assert!(failed.is_late);
            told.fetch_add(1, SeqCst);
        });
    assert_eq!(deliver(&events, "e1").await, Outcome::Late);
    sleep(Duration::from_secs(2)).await;
    assert_eq!((late.load(SeqCst), events.counts().failed_late), (1, 1));
    assert_eq!(deliver(&events, "e1").await, Outcome::Duplicate);
}

#[tokio::test(start_paused = true)]
async fn whoever_hangs_up_cuts_off_no_handler() {
    let ended = Arc::new(AtomicU32::new(0));
    let events = Events::new().otherwise(with(Arc::clone(&ended), async |ended: Arc<AtomicU32>, _: Received| {
        sleep(Duration::from_secs(1)).await;
        ended.fetch_add(1, SeqCst);
    }));
    let hung_up = tokio::time::timeout(Duration::from_millis(100), deliver(&events, "e1")).await;
    assert!(hung_up.is_err());
    sleep(Duration::from_secs(1)).await;
    assert_eq!(ended.load(SeqCst), 1);
    assert_eq!(deliver(&events, "e1").await, Outcome::Duplicate);
}

#[tokio::test(start_paused = true)]
async fn an_answer_can_wait_for_the_handler_or_come_before_it() {
    let slow = async |_: Received| sleep(Duration::from_secs(30)).await;
    for (when, waits, outcome) in [
        (Acknowledge::WhenDone, 30, Outcome::Handled),
        (Acknowledge::First, 0, Outcome::Late),
        (Acknowledge::Within(Duration::from_secs(1)), 1, Outcome::Late),
    ] {
        let events = Events::new().otherwise(slow).acknowledge(when);
        let began = Instant::now();
        assert_eq!(deliver(&events, "e1").await, outcome);
        assert_eq!(began.elapsed(), Duration::from_secs(waits), "{when:?}");
    }
}

/// On threads of their own, and so in real time: a paused clock would stand still while the thread sleeps.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f21_a_handler_that_blocks_holds_up_no_other() {
    let events = Events::new().otherwise(async |event: Received| {
        if event.event().id() == "blocks" {
            std::thread::sleep(Duration::from_millis(700));
        }
    });
    let blocked = tokio::spawn({
        let events = events.clone();
        async move { deliver(&events, "blocks").await }
    });
    for number in 0..20 {
        assert_eq!(deliver(&events, &number.to_string()).await, Outcome::Handled);
    }
    assert_eq!(events.counts().handled, 20, "the one that blocks was waited for");
    assert_eq!(blocked.await.unwrap(), Outcome::Handled);
}
