use std::time::Duration;

use feishu_client::{Client, transport};
use feishu_events::Events;
use feishu_events::socket::{Lost, Socket, State, Stopped};
use feishu_events::testing::event_named;
use serde_json::json;
use tokio::time::{Instant, timeout};

use crate::{client, events, platform};

#[tokio::test]
async fn events_and_callbacks_come_whole_or_in_parts_and_are_answered() {
    let mut platform = platform().await;
    let socket = Socket::new(&client(&platform), events());
    let health = socket.health();
    let running = tokio::spawn(socket.run());
    let mut connection = platform.accept().await;
    for parts in [1, 2, 7] {
        let answer = connection
            .push_in_parts(&event_named("a.b_v1", json!({"text": "中文"})), parts)
            .await
            .unwrap();
        assert!(answer.is_accepted());
    }
    let click = event_named("card.action.trigger", json!({}));
    let answer = connection.push(&click).await.unwrap();
    assert_eq!(answer.reply.unwrap(), r#"{"toast":{"content":"ok"}}"#);
    assert!(matches!(&health.states()[..], [State::Connected { id, .. }] if id == "7"));
    assert!(health.is_live(Duration::from_secs(10)));
    assert_eq!(health.traffic().messages, 4);
    assert!(!running.is_finished());
}

#[tokio::test]
async fn a_push_is_answered_by_its_own_event_and_not_by_one_before() {
    // All that a program may bring in, so that no name of it hides one of the connection.
    use feishu_events::*;

    let mut platform = platform().await;
    let events = Events::new()
        .on_named("a.fails_v1", async |_: Received| Err::<(), Failure>("planted".into()))
        .on_named("a.b_v1", async |_: Received| {});
    drop(tokio::spawn(Socket::new(&client(&platform), events).run()));
    let mut connection = platform.accept().await;
    // As after a push that was given up: its answer is still to come.
    for frame in connection.frames(&event_named("a.fails_v1", json!({})), 1) {
        connection.send(&frame).await.unwrap();
    }
    let answer = connection.push(&event_named("a.b_v1", json!({}))).await.unwrap();
    assert_eq!(answer.code, 200);
    assert_eq!(connection.next_answer().await.unwrap().code, 500);
}

#[tokio::test]
async fn f9_refusals_stop_with_their_reason_wherever_they_come_from() {
    let platform = platform().await;
    let run = || Socket::new(&client(&platform), events()).run();
    platform.refuse(1_000_040_351, "incorrect domain");
    assert!(matches!(run().await, Err(Stopped::WrongBrand { .. })));
    platform.refuse(514, "app secret");
    assert!(matches!(run().await, Err(Stopped::Credentials { code: 514, .. })));
    platform.refuse_handshake(403, None);
    assert!(matches!(run().await, Err(Stopped::Forbidden { code: 403, .. })));
    platform.refuse_handshake(514, None);
    assert!(matches!(run().await, Err(Stopped::Credentials { code: 514, .. })));
    platform.refuse_handshake(514, Some(1_000_040_344));
    assert!(matches!(
        run().await,
        Err(Stopped::Credentials {
            code: 1_000_040_344,
            ..
        })
    ));
    platform.refuse_handshake(514, Some(1_000_040_350));
    assert!(matches!(run().await, Err(Stopped::TooManyConnections { .. })));
}

#[tokio::test]
async fn f10_what_passes_is_tried_again() {
    let mut platform = platform().await;
    platform.answer_with(502, "<html>PLANTED-body</html>");
    platform.refuse_handshake(500, None);
    let running = tokio::spawn(Socket::new(&client(&platform), events()).run());
    let connected = timeout(Duration::from_secs(20), platform.accept()).await;
    assert!(connected.is_ok() && !running.is_finished());
}

#[tokio::test]
async fn a_connection_that_is_cut_is_made_again() {
    let mut platform = platform().await;
    let socket = Socket::new(&client(&platform), events());
    let mut health = socket.health();
    drop(tokio::spawn(socket.run()));
    let mut connection = platform.accept().await;
    let event = event_named("a.b_v1", json!({}));
    connection.push(&event).await.unwrap();
    connection.close(1_001).await.unwrap();
    health.changed().await;
    let mut connection = timeout(Duration::from_secs(10), platform.accept()).await.unwrap();
    assert!(connection.push(&event).await.unwrap().is_accepted());
    assert_eq!(health.traffic().reconnects, 1);
}

#[tokio::test]
async fn a_program_that_ends_closes_its_connection() {
    let mut platform = platform().await;
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let socket = Socket::new(&client(&platform), events());
    let running = tokio::spawn(socket.run_until(async { drop(ended.await) }));
    let mut connection = platform.accept().await;
    connection.push(&event_named("a.b_v1", json!({}))).await.unwrap();
    let began = Instant::now();
    drop(end);
    assert!(connection.next_answer().await.is_err(), "closed");
    running.await.unwrap().unwrap();
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_client_with_a_transport_of_its_own_says_that_it_has_no_long_connection() {
    let location = json!({"code": 0, "data": {"URL": "wss://127.0.0.1:1/?service_id=1"}}).to_string();
    let own = transport::from_fn(move |_| {
        let location = location.clone();
        async move { Ok(transport::Response::new(location.into())) }
    });
    let client = Client::builder("cli_1", "secret").transport(own).build().unwrap();
    let stopped = Socket::new(&client, events()).run().await.unwrap_err();
    assert!(matches!(stopped, Stopped::NoTransport(_)));
    assert!(stopped.to_string().contains("built in"), "{stopped}");
}

#[tokio::test]
async fn f35_of_two_connections_one_without_the_handler_sends_back_and_shows_it() {
    let mut platform = platform().await;
    let client = client(&platform);
    let takes = Events::new().on_named("a.b_v1", async |_| {});
    let takes_nothing = Events::new().refuse_unhandled();
    let event = event_named("a.b_v1", json!({}));
    drop(tokio::spawn(Socket::new(&client, takes_nothing.clone()).run()));
    let mut other = platform.accept().await;
    drop(tokio::spawn(Socket::new(&client, takes.clone()).run()));
    let mut right = platform.accept().await;
    assert_eq!(other.push(&event).await.unwrap().code, 500);
    assert_eq!(right.push(&event).await.unwrap().code, 200);
    assert_eq!((takes_nothing.counts().refused, takes.counts().handled), (1, 1));
}

#[tokio::test]
async fn it_is_tried_as_often_as_the_platform_allows() {
    let mut platform = platform().await;
    platform.say(json!({"ReconnectCount": 1, "ReconnectInterval": 1}));
    let running = tokio::spawn(Socket::new(&client(&platform), events()).run());
    for _ in 0..2 {
        let connection = timeout(Duration::from_secs(10), platform.accept()).await.unwrap();
        connection.close(1_000).await.unwrap();
    }
    let stopped = running.await.unwrap().unwrap_err();
    assert!(
        matches!(stopped, Stopped::TriedEnough(Lost::Closed { code: Some(1_000) })),
        "{stopped}"
    );
}
