//! Of the scopes that the platform names, any one is enough.

use serde_json::json;

use crate::support::endpoints::get;
use crate::support::{Answer, Server};

#[tokio::test]
async fn one_of_the_scopes_is_asked_for() {
    let violations = json!([
        {"type": "action_scope_required", "subject": "im:message"},
        {"type": "action_scope_required", "subject": "im:message:readonly"},
    ]);
    let body = json!({"code": 99_991_672, "msg": "Access denied", "error": {"permission_violations": violations}});
    let server = Server::with_token(move |_, _| Answer::json(400, body.clone())).await;
    let error = server.client().send(get()).await.unwrap_err().to_string();
    assert!(
        error.ends_with("; needs one of the scopes im:message, im:message:readonly"),
        "{error}"
    );
}
