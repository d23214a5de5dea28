use feishu_events::socket::{Health, Socket, State, Stopped};
use feishu_events::testing::event_named;
use feishu_events::{Acknowledge, Events, Received, with};
use serde_json::json;
use tokio::sync::watch;
use tokio::task::yield_now;

use crate::{client, platform};

/// Events whose handler runs until the test opens this.
fn gated(acknowledge: Acknowledge) -> (Events, watch::Sender<bool>) {
    let (gate, opened) = watch::channel(false);
    let handler = async |mut opened: watch::Receiver<bool>, _: Received| {
        opened.wait_for(|is_open| *is_open).await.unwrap();
    };
    let events = Events::new().acknowledge(acknowledge);
    (events.otherwise(with(opened, handler)), gate)
}

/// Waits until a connection has stopped for good.
async fn stopped(mut health: Health) {
    while !health.states().iter().any(|state| matches!(state, State::Stopped(_))) {
        health.changed().await;
    }
}

#[tokio::test]
async fn when_one_connection_is_refused_for_good_the_other_answers_and_closes() {
    let mut platform = platform().await;
    let (events, gate) = gated(Acknowledge::WhenDone);
    let socket = Socket::new(&client(&platform), events.clone()).connections(2);
    let health = socket.health();
    let running = tokio::spawn(socket.run());
    let (mut healthy, refused) = (platform.accept().await, platform.accept().await);
    let answered = tokio::spawn(async move {
        let answer = healthy.push(&event_named("a.b_v1", json!({}))).await;
        (answer, healthy)
    });
    while events.at_work() == 0 {
        yield_now().await;
    }
    platform.refuse(403, "forbidden");
    drop(refused);
    stopped(health).await;
    gate.send_replace(true);
    let (answer, mut healthy) = answered.await.unwrap();
    assert!(answer.unwrap().is_accepted());
    let closed = healthy.next_answer().await.unwrap_err();
    assert!(closed.to_string().ends_with("it closed"));
    assert!(matches!(running.await.unwrap(), Err(Stopped::Forbidden { .. })));
}

#[tokio::test]
async fn a_refusal_for_good_leaves_no_handler_at_work() {
    let mut platform = platform().await;
    let (events, gate) = gated(Acknowledge::First);
    let socket = Socket::new(&client(&platform), events.clone());
    let health = socket.health();
    let running = tokio::spawn(socket.run());
    let mut connection = platform.accept().await;
    let event = event_named("a.b_v1", json!({}));
    assert!(connection.push(&event).await.unwrap().is_accepted());
    platform.refuse(403, "forbidden");
    drop(connection);
    stopped(health).await;
    for _ in 0..1_000 {
        yield_now().await;
    }
    assert!(!running.is_finished(), "the handler runs");
    gate.send_replace(true);
    assert!(matches!(running.await.unwrap(), Err(Stopped::Forbidden { .. })));
    assert_eq!(events.at_work(), 0);
    // The program may try again with the same handlers.
    drop(tokio::spawn(Socket::new(&client(&platform), events).run()));
    let again = event_named("a.b_v1", json!({}));
    assert!(platform.accept().await.push(&again).await.unwrap().is_accepted());
}
