//! `code` decides, and `null` decides nothing.

use feishu_client::error::{ErrorKind, ReplyProblem};
use feishu_client::operation::Method;
use serde_json::json;

use crate::support::endpoints::get;
use crate::support::{Answer, Server};

#[tokio::test]
async fn a_reply_without_a_verdict_is_none() {
    for body in [
        json!({"code": null, "msg": "x", "data": {"message_id": "om_1"}}),
        json!({"data": {}, "code": null}),
    ] {
        let server = Server::with_token(move |_, _| Answer::json(200, body.clone())).await;
        let client = server.client();
        let typed = client.send(get()).await.unwrap_err();
        let raw = client.raw(Method::Get, "/open-apis/x").await.unwrap_err();
        let flat = client.raw(Method::Get, "/open-apis/x").flat().await.unwrap_err();
        for error in [typed, raw, flat] {
            assert!(
                matches!(error.kind(), ErrorKind::Reply(reply) if reply.problem == ReplyProblem::NoCode),
                "{error}"
            );
        }
    }
}
