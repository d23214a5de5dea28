//! The largest numbers that a caller may give are no more than numbers.

use feishu_client::File;
use feishu_client::operation::Method;
use serde_json::json;

use crate::support::endpoints::{ListOkrs, ListTickets};
use crate::support::{Answer, Server};

#[tokio::test]
async fn a_file_of_any_length_is_read_to_its_end() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let file = File::from_reader(&b"film"[..], Some(u64::MAX));
    let call = server.client().raw(Method::Post, "/open-apis/x").file("file", file);
    let error = call.await.unwrap_err().to_string();
    let left = u64::MAX - 4;
    assert!(
        error.contains(&format!(
            "it ends {left} bytes before the length that it was announced with"
        )),
        "{error}"
    );
}

#[tokio::test]
async fn no_page_comes_after_the_last_number() {
    let server = Server::with_token(|request, _| {
        Answer::ok(match request.path().contains("tickets") {
            true => json!({"tickets": [1], "total": 5}),
            false => json!({"okr": {"list": [1]}}),
        })
    })
    .await;
    let client = server.client();
    let tickets = ListTickets {
        page: Some(i64::MAX),
        ..ListTickets::default()
    };
    assert_eq!(client.send(tickets).items().collect().await.unwrap().len(), 1);
    let okrs = ListOkrs {
        offset: Some(i64::MAX.to_string()),
        ..ListOkrs::default()
    };
    assert_eq!(client.send(okrs).items().collect().await.unwrap(), [1]);
    assert_eq!(server.calls().len(), 2);
}
