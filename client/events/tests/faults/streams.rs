use std::sync::{Arc, Mutex};

use feishu_events::{Events, Outcome, Received};
use serde_json::json;
use tokio::task::{JoinHandle, yield_now};

use crate::{deliver, event};

#[tokio::test(start_paused = true)]
async fn a_stream_has_what_no_handler_takes_and_the_program_says_how_it_went() {
    let (events, mut stream) = Events::stream(1);
    let events = events.on_named("taken_v1", async |_: Received| {});
    assert_eq!(
        events.deliver(event("taken_v1", "e0", &json!({}))).await.outcome(),
        Outcome::Handled
    );
    let loop_of_the_program = tokio::spawn(async move {
        stream.next().await.unwrap().done();
        stream.next().await.unwrap().fail("no");
        drop(stream.next().await.unwrap());
        stream.next().await.unwrap().reply(&json!({"n": 1})).unwrap();
    });
    assert_eq!(deliver(&events, "e1").await, Outcome::Handled);
    assert_eq!(deliver(&events, "e2").await, Outcome::Failed);
    assert_eq!(deliver(&events, "e3").await, Outcome::Handled);
    let answer = crate::answer(&events, "e4").await;
    assert_eq!(answer.reply().unwrap(), r#"{"n":1}"#);
    loop_of_the_program.await.unwrap();
    // Nobody listens any more, so the platform keeps it.
    assert_eq!(deliver(&events, "e5").await, Outcome::Failed);
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_is_full_sends_back() {
    let (events, mut stream) = Events::stream(1);
    let waits = tokio::spawn({
        let events = events.clone();
        async move { deliver(&events, "e1").await }
    });
    tokio::task::yield_now().await;
    assert_eq!(deliver(&events, "e2").await, Outcome::Failed);
    stream.next().await.unwrap().done();
    assert_eq!(waits.await.unwrap(), Outcome::Handled);
}

/// Delivers an event, up to where it waits for the program.
async fn coming(events: &Events, id: &'static str) -> JoinHandle<Outcome> {
    let events = events.clone();
    let coming = tokio::spawn(async move { deliver(&events, id).await });
    yield_now().await;
    coming
}

#[tokio::test(start_paused = true)]
async fn what_a_stream_has_not_given_out_when_it_is_dropped_is_sent_again() {
    let (events, mut stream) = Events::stream(8);
    let (looked_at, waits) = (coming(&events, "e1").await, coming(&events, "e2").await);
    drop(stream.next().await.unwrap());
    drop(stream);
    assert_eq!(looked_at.await.unwrap(), Outcome::Handled);
    assert_eq!(waits.await.unwrap(), Outcome::Failed);
    // One is known, and the other is not.
    assert_eq!(deliver(&events, "e1").await, Outcome::Duplicate);
    assert_eq!(deliver(&events, "e2").await, Outcome::Failed);
    assert_eq!(events.counts().handled, 1);
}

#[tokio::test(start_paused = true)]
async fn a_panic_with_an_event_in_hand_sends_it_again() {
    let (events, mut stream) = Events::stream(8);
    let told = Arc::<Mutex<Vec<String>>>::default();
    let tell = Arc::clone(&told);
    let events = events.on_error(move |failed| tell.lock().unwrap().push(failed.error.to_string()));
    let loop_of_the_program = tokio::spawn(async move {
        let _in_hand = stream.next().await.unwrap();
        panic!("planted");
    });
    let (in_hand, waits) = (coming(&events, "e1").await, coming(&events, "e2").await);
    assert!(loop_of_the_program.await.unwrap_err().is_panic());
    assert_eq!(in_hand.await.unwrap(), Outcome::Failed);
    assert_eq!(waits.await.unwrap(), Outcome::Failed);
    assert!(told.lock().unwrap().iter().any(|error| error.contains("panicked")));
    assert_eq!(events.counts().handled, 0);
}
