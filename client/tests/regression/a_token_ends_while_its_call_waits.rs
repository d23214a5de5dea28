//! A call may stand in the queue of its limit for longer than its token lasts. A body that is sent once would be lost on the refusal.

use feishu_client::operation::{Method, Per, Window};
use serde_json::json;

use crate::support::{Answer, Server};

const LIMITS: &[Window] = &[Window::new(1, Per::Second)];

#[tokio::test]
async fn it_goes_with_one_that_lasts() {
    let server = Server::start(|request, before| match request.is_token() {
        // Used for half its life.
        true => Answer::json(
            200,
            json!({"code": 0, "tenant_access_token": format!("t-{}", before + 1), "expire": 1}),
        ),
        false => Answer::ok(json!({})),
    })
    .await;
    let client = server.client();
    for _ in 0..2 {
        client.raw(Method::Get, "/open-apis/x").limits(LIMITS).await.unwrap();
    }
    let tokens: Vec<_> = server
        .calls()
        .iter()
        .map(|call| call.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(tokens[0], "Bearer t-1");
    assert_ne!(tokens[1], "Bearer t-1", "a second later it is over");
}
