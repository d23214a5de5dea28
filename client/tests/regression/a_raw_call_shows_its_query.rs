//! A raw call is named by its method and path. What its query says is for the platform alone, and makes no limit of its own.

use feishu_client::operation::Method;

use crate::support::{Answer, Server};

#[tokio::test]
async fn an_error_names_the_path_without_the_query() {
    let server = Server::with_token(|_, _| Answer::bytes(404, Vec::new())).await;
    let call = server.client().raw(Method::Get, "/open-apis/x?token=planted&page=2");
    let error = call.await.unwrap_err();
    assert!(error.to_string().starts_with("GET /open-apis/x: "), "{error}");
    assert!(!format!("{error:?}").contains("planted"), "{error:?}");
    assert_eq!(server.calls()[0].target, "/open-apis/x?token=planted&page=2");
}
