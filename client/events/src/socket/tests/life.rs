//! While a connection lives, and how its death is noticed.

use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use tokio::time::{Instant, sleep};
use tokio_tungstenite::tungstenite::Message;

use super::super::reason::Lost;
use super::super::state::State;
use super::platform::{Platform, answer, event, heard, pong, push, serve};
use crate::events::Events;
use crate::received::Received;

fn handling() -> Events {
    Events::new().otherwise(async |_: Received| {})
}

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test(start_paused = true)]
async fn f1_a_black_hole_is_noticed_within_a_minute_and_the_next_event_handled() {
    let mut platform = Platform::start(handling(), []);
    let mut hole = platform.accept().await;
    // Pongs of both kinds, then nothing; what is written goes into the pipe.
    heard(&mut hole).await;
    pong(&mut hole, &[]).await;
    assert!(matches!(hole.next().await, Some(Ok(Message::Ping(_)))));
    hole.flush().await.unwrap();
    let began = Instant::now();
    let mut next = platform.accept().await;
    let noticed = began.elapsed();
    assert!(
        (MINUTE..MINUTE + Duration::from_secs(5)).contains(&noticed),
        "{noticed:?}"
    );
    push(&mut next, &event("e1")).await;
    assert_eq!(answer(&mut next).await.1["code"], 200);
    assert_eq!(platform.health.traffic().reconnects, 1);
    drop(hole);
}

#[tokio::test(start_paused = true)]
async fn f1_the_state_says_that_nothing_came() {
    let mut platform = Platform::start(handling(), []);
    let hole = platform.accept().await;
    let mut health = platform.health.clone();
    let reason = loop {
        health.changed().await;
        if let State::Waiting { reason, attempt: 0, .. } = platform.state() {
            break reason;
        }
    };
    assert_eq!(reason, Lost::Silent(MINUTE));
    assert!(!platform.health.is_live(3 * MINUTE));
    drop(hole);
}

#[tokio::test(start_paused = true)]
async fn f2_a_connection_that_breaks_is_made_again_at_once() {
    let mut platform = Platform::start(handling(), []);
    let mut connection = platform.accept().await;
    for _ in 0..3 {
        serve(&mut connection, 2 * MINUTE).await;
        let began = Instant::now();
        drop(connection);
        connection = platform.accept().await;
        assert!(began.elapsed() <= Duration::from_secs(1), "{:?}", began.elapsed());
    }
    serve(&mut connection, MINUTE).await;
    assert!(matches!(platform.state(), State::Connected { .. }));
    assert!(!platform.running.is_finished());
}

#[tokio::test(start_paused = true)]
async fn f3_a_machine_that_slept_asks_at_once_whether_the_connection_lives() {
    for is_alive in [true, false] {
        let mut platform = Platform::start(handling(), []);
        let mut connection = platform.accept().await;
        heard(&mut connection).await;
        pong(&mut connection, &[]).await;
        sleep(Duration::from_secs(5)).await;
        platform.ahead.store(60 * 60 * 1_000, SeqCst);
        let woke = Instant::now();
        // The ping of the protocol at the start, and the probe.
        let probe = async {
            let mut pings = 0;
            while pings < 2 {
                pings += u32::from(matches!(connection.next().await, Some(Ok(Message::Ping(_)))));
            }
        };
        probe.await;
        assert!(woke.elapsed() <= Duration::from_secs(10), "{:?}", woke.elapsed());
        if is_alive {
            serve(&mut connection, 10 * MINUTE).await;
        } else {
            platform.accept().await;
            assert!(woke.elapsed() <= Duration::from_secs(17), "{:?}", woke.elapsed());
        }
    }
}

/// A link that loses three of a hundred messages and takes eight seconds for each. Which are lost is fixed: each thirty-third.
#[tokio::test(start_paused = true)]
async fn f4_a_bad_link_is_no_dead_one() {
    let mut platform = Platform::start(handling(), []);
    let mut connection = platform.accept().await;
    let link = tokio::spawn(async move {
        let mut count = 0_u32;
        loop {
            // Tungstenite answers pings of the protocol by itself when it reads, so it reads late.
            sleep(Duration::from_secs(8)).await;
            let Some(Ok(message)) = connection.next().await else {
                return;
            };
            count += 1;
            if count.is_multiple_of(33) {
                continue;
            }
            if matches!(message, Message::Binary(_)) {
                pong(&mut connection, &[]).await;
            }
        }
    });
    sleep(180 * MINUTE).await;
    assert_eq!(platform.health.traffic().reconnects, 0);
    assert!(platform.health.is_live(3 * MINUTE));
    link.abort();
}

#[tokio::test(start_paused = true)]
async fn f7_what_a_pong_says_of_pings_is_obeyed_where_it_can_be_true() {
    let mut platform = Platform::start(handling(), []);
    let mut connection = platform.accept().await;
    heard(&mut connection).await;
    let mut last = Instant::now();
    for (said, expected) in [
        (&br#"{"PingInterval": 60}"#[..], 60),
        (br#"{"PingInterval": 0}"#, 60),
        (br#"{"PingInterval": -1}"#, 60),
        (br#"{"ReconnectInterval": 90}"#, 60),
        (br#"{"PingInterval": 1000000000}"#, 60),
        (b"not JSON", 60),
        (b"", 60),
        (br#"{"PingInterval": 40}"#, 40),
    ] {
        pong(&mut connection, said).await;
        heard(&mut connection).await;
        assert_eq!(last.elapsed().as_secs(), expected, "{}", String::from_utf8_lossy(said));
        last = Instant::now();
    }
    assert_eq!(platform.health.traffic().malformed, 0);
}

#[tokio::test(start_paused = true)]
async fn f19_a_slow_handler_delays_no_ping_and_no_answer() {
    let events = Events::new().otherwise(async |event: Received| {
        if event.event().id() == "slow" {
            sleep(Duration::from_secs(600)).await;
        }
    });
    let mut platform = Platform::start(events, []);
    let mut connection = platform.accept().await;
    heard(&mut connection).await;
    let began = Instant::now();
    push(&mut connection, &event("slow")).await;
    push(&mut connection, &event("quick")).await;
    let (quick, _) = answer(&mut connection).await;
    assert_eq!(
        (quick.header("message_id"), began.elapsed().as_secs()),
        (Some("quick"), 0)
    );
    let (slow, payload) = answer(&mut connection).await;
    assert_eq!(
        (slow.header("message_id"), began.elapsed().as_secs()),
        (Some("slow"), 2)
    );
    assert_eq!(payload["code"], 200);
    heard(&mut connection).await;
    assert_eq!(began.elapsed().as_secs(), 120);
}

#[tokio::test(start_paused = true)]
async fn f36_pings_of_the_server_are_answered_and_texts_passed_over() {
    let mut platform = Platform::start(handling(), []);
    let mut connection = platform.accept().await;
    connection.send(Message::Ping("are you there".into())).await.unwrap();
    loop {
        if let Message::Pong(payload) = connection.next().await.unwrap().unwrap() {
            assert_eq!(payload, "are you there");
            break;
        }
    }
    connection.send(Message::Text("hello".into())).await.unwrap();
    connection.send(Message::Binary("\u{0}".into())).await.unwrap();
    let mut card = event("c");
    card.headers[0].value = "card".into();
    push(&mut connection, &card).await;
    push(&mut connection, &event("e1")).await;
    assert_eq!(answer(&mut connection).await.0.header("message_id"), Some("e1"));
    let traffic = platform.health.traffic();
    assert_eq!((traffic.malformed, traffic.old_cards, traffic.messages), (2, 1, 1));
}
