//! Streams of pages and items.

use feishu_client::error::ErrorKind;
use serde_json::{Value, json};

use crate::support::endpoints::{ListChats, ListOkrs, ListTickets, get};
use crate::support::{Answer, Request, Server};

fn chat(id: &str) -> Value {
    json!({ "chat_id": id })
}

fn ids(chats: Vec<crate::support::endpoints::Message>) -> Vec<String> {
    chats.into_iter().filter_map(|chat| chat.chat_id).collect()
}

/// Three pages of two; the token has characters that must be escaped.
fn three_pages(_: &Request, before: usize) -> Answer {
    Answer::ok(match before {
        0 => json!({"items": [chat("a"), chat("b")], "has_more": true, "page_token": "p+/=1"}),
        1 => json!({"items": [chat("c"), chat("d")], "has_more": true, "page_token": "p2"}),
        _ => json!({"items": [chat("e")], "has_more": false, "page_token": "p3"}),
    })
}

#[tokio::test]
async fn items_come_from_all_pages_and_other_parameters_stay() {
    let server = Server::with_token(three_pages).await;
    let chats = server
        .client()
        .send(ListChats::default())
        .items()
        .page_size(2)
        .collect()
        .await
        .unwrap();
    assert_eq!(ids(chats), ["a", "b", "c", "d", "e"]);
    let queries: Vec<_> = server.calls().iter().map(|call| call.raw_query().to_owned()).collect();
    assert_eq!(
        queries,
        [
            "page_size=2",
            "page_size=2&page_token=p%2B%2F%3D1",
            "page_size=2&page_token=p2"
        ]
    );
}

#[tokio::test]
async fn a_page_is_asked_for_only_when_it_is_needed() {
    let server = Server::with_token(three_pages).await;
    let client = server.client();
    let mut items = client.send(ListChats::default()).items();
    assert!(items.next().await.is_some() && items.next().await.is_some());
    assert_eq!(server.calls().len(), 1, "two items are on the first page");
    assert!(items.next().await.is_some());
    assert_eq!(server.calls().len(), 2);
    assert_eq!(
        ids(client
            .send(ListChats::default())
            .items()
            .limit(1)
            .collect()
            .await
            .unwrap())
        .len(),
        1
    );
    assert_eq!(server.calls().len(), 3, "a limit of one item costs one page");
    let mut pages = client.send(ListChats::default()).pages().limit(0);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn an_empty_token_ends_the_stream_whatever_the_flag_says() {
    for token in [json!(""), json!(null)] {
        let server = Server::with_token(move |_, _| {
            Answer::ok(json!({"items": [chat("a")], "has_more": true, "page_token": token}))
        })
        .await;
        assert_eq!(
            ids(server
                .client()
                .send(ListChats::default())
                .items()
                .collect()
                .await
                .unwrap()),
            ["a"]
        );
        assert_eq!(server.calls().len(), 1);
    }
}

#[tokio::test]
async fn a_repeated_token_ends_the_stream_with_an_error() {
    let server = Server::with_token(|_, before| {
        Answer::ok(json!({"items": [chat("a")], "has_more": true, "page_token": format!("p{}", before % 2)}))
    })
    .await;
    let mut pages = server.client().send(ListChats::default()).pages();
    assert!(pages.next().await.unwrap().is_ok() && pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Decode(_)) && error.to_string().contains("came again"),
        "{error}"
    );
    assert!(pages.next().await.is_none());
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn a_failed_page_ends_the_stream_and_tells_where_to_go_on() {
    let server = Server::with_token(|request, before| {
        if before == 1 {
            Answer::code(400, 1)
        } else {
            three_pages(request, before)
        }
    })
    .await;
    let client = server.client();
    let mut pages = client.send(ListChats::default()).pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(pages.next().await.unwrap().unwrap_err().code(), Some(1));
    assert!(pages.next().await.is_none());
    assert_eq!(pages.into_request().page_token.as_deref(), Some("p+/=1"));
}

#[tokio::test]
async fn items_tell_where_to_go_on_after_a_failed_page() {
    let server = Server::with_token(|request, before| match before {
        1 => Answer::code(400, 1),
        _ if request.raw_query().contains("page_token=p1") => Answer::ok(json!({"items": [chat("c")]})),
        _ => Answer::ok(json!({"items": [chat("a"), chat("b")], "has_more": true, "page_token": "p1"})),
    })
    .await;
    let client = server.client();
    let mut items = client.send(ListChats::default()).items();
    let mut came = vec![
        items.next().await.unwrap().unwrap(),
        items.next().await.unwrap().unwrap(),
    ];
    assert_eq!(items.next().await.unwrap().unwrap_err().code(), Some(1));
    came.extend(client.send(items.into_request()).items().collect().await.unwrap());
    assert_eq!(ids(came), ["a", "b", "c"]);
}

#[tokio::test]
async fn pages_with_numbers_end_when_all_items_have_come() {
    let server = Server::with_token(|request, _| {
        let left = if request.raw_query().contains("page=3") { 1 } else { 2 };
        Answer::ok(json!({"tickets": vec![1; left], "total": 5}))
    })
    .await;
    assert_eq!(
        server
            .client()
            .send(ListTickets::default())
            .items()
            .collect()
            .await
            .unwrap()
            .len(),
        5
    );
    let queries: Vec<_> = server.calls().iter().map(|call| call.raw_query().to_owned()).collect();
    assert_eq!(queries, ["", "page=2", "page=3"]);
}

#[tokio::test]
async fn offsets_move_by_the_items_that_came_in_the_body_and_as_text() {
    let server = Server::with_token(|_, before| {
        let items = [vec![1, 2, 3], vec![4, 5], vec![]];
        Answer::ok(json!({"okr": {"list": items[before.min(2)]}}))
    })
    .await;
    assert_eq!(
        server
            .client()
            .send(ListOkrs::default())
            .items()
            .collect()
            .await
            .unwrap(),
        [1, 2, 3, 4, 5]
    );
    let bodies: Vec<_> = server.calls().iter().map(Request::json).collect();
    assert_eq!(bodies, [json!({}), json!({"offset": "3"}), json!({"offset": "5"})]);
}

#[tokio::test]
async fn an_endpoint_without_paging_has_one_page() {
    let server = Server::with_token(|_, _| Answer::ok(json!({"message_id": "om_1"}))).await;
    let mut pages = server.client().send(get()).pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.is_none());
}
