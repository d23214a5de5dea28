//! Streams of events, as they come and as typed messages.

use feishu_client::error::ErrorKind;
use serde_json::{Value, json};

use crate::support::endpoints::{Ask, Chat};
use crate::support::{Answer, Server};

#[tokio::test]
async fn events_come_one_by_one_whatever_the_line_ends() {
    let text =
        ": hello\nevent: delta\nid: 7\ndata: {\"t\":\ndata: 1}\n\ndata:two\r\n\r\nevent: nothing\n\ndata: cut off";
    let server = Server::with_token(move |_, before| match before {
        0 => Answer::text(200, "text/event-stream", text),
        _ => Answer::code(200, 230_001),
    })
    .await;
    let client = server.client();
    let mut events = client.send(Ask {}).await.unwrap();
    let first = events.next().await.unwrap().unwrap();
    assert_eq!((first.event.as_str(), first.id.as_str()), ("delta", "7"));
    assert_eq!(serde_json::from_str::<Value>(&first.data).unwrap(), json!({"t": 1}));
    assert_eq!(events.next().await.unwrap().unwrap().data, "two");
    assert!(
        events.next().await.is_none(),
        "an event without data, or without its end, is none"
    );
    assert_eq!(client.send(Ask {}).await.unwrap_err().code(), Some(230_001));
}

#[tokio::test]
async fn messages_come_as_the_spec_says() {
    let text = "data: {\"status\": \"processing\", \"unknown\": 1}\n\n\
                data: {\"code\": 0, \"msg\": \"\", \"data\": {\"status\": \"finished\", \"has_answer\": true}}\n\n";
    let server = Server::with_token(move |_, _| Answer::text(200, "text/event-stream", text)).await;
    let mut messages = server.client().send(Chat {}).await.unwrap();
    let first = messages.next().await.unwrap().unwrap();
    assert_eq!((first.status.as_deref(), first.has_answer), (Some("processing"), None));
    let second = messages.next().await.unwrap().unwrap();
    assert_eq!(
        (second.status.as_deref(), second.has_answer),
        (Some("finished"), Some(true)),
        "the envelope may be around a message"
    );
    assert!(messages.next().await.is_none());
}

#[tokio::test]
async fn a_message_that_cannot_be_read_does_not_end_the_stream() {
    let text = "data: {\"has_answer\": [1]}\n\ndata: no JSON\n\ndata: {\"code\": 2700001, \"msg\": \"no\"}\n\n\
                data: {\"status\": \"finished\"}\n\n";
    let server = Server::with_token(move |_, _| Answer::text(200, "text/event-stream", text)).await;
    let mut messages = server.client().send(Chat {}).await.unwrap();
    let error = messages.next().await.unwrap().unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Decode(error) if error.to_string().contains("has_answer")),
        "{error}"
    );
    let error = messages.next().await.unwrap().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Reply(_)), "{error}");
    assert_eq!(messages.next().await.unwrap().unwrap_err().code(), Some(2_700_001));
    let last = messages.next().await.unwrap().unwrap();
    assert_eq!(last.status.as_deref(), Some("finished"));
    assert!(messages.next().await.is_none());
}

#[tokio::test]
async fn the_events_of_typed_messages_can_be_had_as_they_come() {
    let text = "id: 1\ndata: {\"status\": \"processing\"}\n\nid: 2\ndata: [DONE]\n\n";
    let server = Server::with_token(move |_, _| Answer::text(200, "text/event-stream", text)).await;
    let mut messages = server.client().send(Chat {}).await.unwrap();
    assert!(messages.next().await.unwrap().is_ok());
    let mut events = messages.events();
    let second = events.next().await.unwrap().unwrap();
    assert_eq!((second.id.as_str(), second.data.as_str()), ("2", "[DONE]"));
}
