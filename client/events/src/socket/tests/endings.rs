//! How a connection ends, by whichever side.

use std::time::Duration;

use feishu_client::token::{StoreFuture, StoredToken, TokenStore};
use feishu_client::{Client, Secret};
use futures_util::{SinkExt, StreamExt};
use serde_json::json;
use tokio::time::{Instant, sleep};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use super::super::reason::{Failure, Lost};
use super::super::state::State;
use super::platform::{Platform, Script, answer, event, frame, message, push, serve};
use crate::events::Events;
use crate::received::Received;

fn sleeping() -> Events {
    Events::new().otherwise(async |event: Received| {
        sleep(Duration::from_secs(event.value()["takes"].as_u64().unwrap_or(0))).await;
    })
}

#[tokio::test(start_paused = true)]
async fn f23_an_ending_program_answers_what_is_at_work_and_refuses_what_comes() {
    let events = sleeping().acknowledge(crate::Acknowledge::WhenDone);
    let mut platform = Platform::start(events, []);
    let mut connection = platform.accept().await;
    for number in 0..5 {
        let id = number.to_string();
        push(&mut connection, &frame(&id, &message(&id, &json!({"takes": 5})))).await;
    }
    sleep(Duration::from_secs(1)).await;
    platform.end();
    sleep(Duration::from_millis(100)).await;
    assert_eq!(platform.state(), State::Draining);
    push(&mut connection, &event("new")).await;
    let (refused, payload) = answer(&mut connection).await;
    assert_eq!(
        (refused.header("message_id"), &payload["code"]),
        (Some("new"), &json!(500))
    );
    for _ in 0..5 {
        assert_eq!(answer(&mut connection).await.1["code"], 200);
    }
    assert!(matches!(connection.next().await, Some(Ok(Message::Close(_)))));
    platform.running.await.unwrap().unwrap();
}

#[tokio::test(start_paused = true)]
async fn f23_a_handler_that_overruns_does_not_hold_the_program() {
    let mut platform = Platform::start(sleeping(), []);
    let mut connection = platform.accept().await;
    push(&mut connection, &frame("e", &message("e", &json!({"takes": 3_600})))).await;
    assert_eq!(answer(&mut connection).await.1["code"], 200);
    let began = Instant::now();
    platform.end();
    assert!(matches!(connection.next().await, Some(Ok(Message::Close(_)))));
    platform.running.await.unwrap().unwrap();
    assert!(began.elapsed() <= Duration::from_secs(12), "{:?}", began.elapsed());
}

#[tokio::test(start_paused = true)]
async fn f24_a_handler_ends_though_its_connection_is_gone() {
    let events = sleeping();
    let mut platform = Platform::start(events.clone(), [Script::Open, Script::SilentAddress]);
    let mut connection = platform.accept().await;
    push(&mut connection, &frame("e", &message("e", &json!({"takes": 8})))).await;
    assert_eq!(answer(&mut connection).await.1["code"], 200);
    drop(connection);
    sleep(Duration::from_secs(3)).await;
    platform.end();
    platform.running.await.unwrap().unwrap();
    assert_eq!(events.at_work(), 0);
}

#[tokio::test(start_paused = true)]
async fn f24_a_program_can_end_while_there_is_no_connection() {
    let busy = || Script::Refuse(Failure::Retry(Lost::Unreachable("no".to_owned())));
    let waiting = (0..20).map(|_| busy()).collect();
    for script in [waiting, vec![Script::SilentAddress], vec![Script::SilentHandshake]] {
        let platform = Platform::start(sleeping(), script);
        sleep(Duration::from_secs(7)).await;
        let began = Instant::now();
        platform.end();
        let Platform { running, health, .. } = platform;
        running.await.unwrap().unwrap();
        assert!(began.elapsed() <= Duration::from_millis(100));
        assert_eq!(health.states(), [State::Ended]);
    }
}

#[tokio::test(start_paused = true)]
async fn f36_whatever_way_the_server_closes_the_connection_is_made_again() {
    let mut platform = Platform::start(sleeping(), []);
    let mut connection = platform.accept().await;
    for code in [Some(CloseCode::Normal), Some(CloseCode::Away), None] {
        serve(&mut connection, Duration::from_secs(90)).await;
        let began = Instant::now();
        if let Some(code) = code {
            let reason = "bye".into();
            connection.close(Some(CloseFrame { code, reason })).await.unwrap();
        } else {
            drop(connection);
        }
        connection = platform.accept().await;
        assert!(began.elapsed() <= Duration::from_secs(6), "{:?}", began.elapsed());
        push(&mut connection, &event(&format!("{code:?}"))).await;
        assert_eq!(answer(&mut connection).await.1["code"], 200);
    }
}

#[tokio::test(start_paused = true)]
async fn f40_a_message_of_fifty_megabytes_ends_the_connection_and_no_more() {
    let mut platform = Platform::start(sleeping(), []);
    let mut connection = platform.accept().await;
    let flood = tokio::spawn(async move {
        // The other side stops reading, so this may fail.
        let _ = connection.send(Message::Binary(vec![0; 50 << 20].into())).await;
    });
    let mut connection = platform.accept().await;
    push(&mut connection, &event("e1")).await;
    assert_eq!(answer(&mut connection).await.1["code"], 200);
    flood.abort();
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_is_lost_at_the_end_gets_no_time_of_its_own() {
    let mut platform = Platform::start(sleeping(), []);
    let mut connection = platform.accept().await;
    push(&mut connection, &frame("e", &message("e", &json!({"takes": 3_600})))).await;
    assert_eq!(answer(&mut connection).await.1["code"], 200);
    let began = Instant::now();
    platform.end();
    serve(&mut connection, Duration::from_secs(9)).await;
    drop(connection);
    platform.running.await.unwrap().unwrap();
    assert_eq!(began.elapsed().as_secs(), 10);
}

/// A store that takes a second to save.
struct Slow;

impl TokenStore for Slow {
    fn load<'a>(&'a self, _: &'a str) -> StoreFuture<'a, Option<StoredToken>> {
        Box::pin(async { Ok(None) })
    }

    fn save<'a>(&'a self, _: &'a str, _: &'a StoredToken) -> StoreFuture<'a, ()> {
        Box::pin(async {
            sleep(Duration::from_secs(1)).await;
            Ok(())
        })
    }

    fn remove<'a>(&'a self, _: &'a str, _: &'a Secret) -> StoreFuture<'a, ()> {
        Box::pin(async { Ok(()) })
    }

    fn claim<'a>(&'a self, _: &'a str, _: Duration) -> StoreFuture<'a, bool> {
        Box::pin(async { Ok(true) })
    }

    fn release<'a>(&'a self, _: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_comes_when_nothing_is_at_work_any_more_is_written_before_the_end() {
    let builder = Client::builder("cli_1", "secret").store_app().token_store(Slow);
    let events = sleeping().for_client(&builder.build().unwrap());
    let mut platform = Platform::start(events.clone(), []);
    let mut connection = platform.accept().await;
    let ticket = message("t", &json!({"app_ticket": "ticket"})).replace("a.b_v1", "app_ticket");
    push(&mut connection, &frame("t", &ticket)).await;
    sleep(Duration::from_millis(100)).await;
    // The ticket is being saved, and no handler runs.
    assert_eq!(events.at_work(), 0);
    platform.end();
    assert_eq!(answer(&mut connection).await.1["code"], 200);
    assert!(matches!(connection.next().await, Some(Ok(Message::Close(_)))));
    platform.running.await.unwrap().unwrap();
}
