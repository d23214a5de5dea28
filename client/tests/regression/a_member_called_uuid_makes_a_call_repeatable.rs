//! A `POST` that may have been executed is sent again only where the operation says which member makes that harmless.

use crate::support::endpoints::{CreateMessage, CreateRecord};
use crate::support::{Answer, Server};

#[tokio::test]
async fn a_member_with_the_name_of_a_key_is_none_by_its_name() {
    let server = Server::with_token(|_, _| Answer::Close).await;
    let record = CreateRecord {
        uuid: "564d3b23-ae73-4e26-9a0f-cb35d6d2f6a3".to_owned(),
    };
    server.client().send(record).await.unwrap_err();
    assert_eq!(server.calls().len(), 1);
}

#[tokio::test]
async fn the_member_that_the_operation_names_is_one_where_it_has_a_value() {
    for (key, calls) in [(Some("u-1"), 4), (Some(""), 1), (None, 1)] {
        let server = Server::with_token(|_, _| Answer::Close).await;
        server.client().send(CreateMessage::text(key)).await.unwrap_err();
        assert_eq!(server.calls().len(), calls, "{key:?}");
    }
}
