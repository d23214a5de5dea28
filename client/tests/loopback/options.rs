//! Options of a call: whom it acts for, and what it sends beside its request.

use feishu_client::call::CallOptions;
use feishu_client::operation::{Method, TokenKind};
use feishu_client::upload::Destination;
use serde_json::json;

use crate::support::endpoints::{CreateMessage, DeletePin, UserInfo, get};
use crate::support::{Answer, Server};

#[tokio::test]
async fn an_explicit_token_is_sent_as_told_whatever_the_page_lists() {
    let server = Server::with_token(|_, _| Answer::ok(json!({"name": "me"}))).await;
    let client = server.client();
    // The page lists a user's token.
    client.send(UserInfo {}).tenant_token("t-mine").await.unwrap();
    client.send(UserInfo {}).user_token("u-me").await.unwrap();
    let raw = client.raw(Method::Get, "/open-apis/x").without_token();
    raw.user_token("u-me").await.unwrap();
    let sent: Vec<_> = server
        .calls()
        .iter()
        .map(|call| call.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(sent, ["Bearer t-mine", "Bearer u-me", "Bearer u-me"]);
    assert_eq!(server.token_requests(), 0);
    // Without one, nothing is guessed.
    let error = client.send(UserInfo {}).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("with `user_token`, or the name of a login, with `login`"),
        "{error}"
    );
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn a_refused_token_of_another_kind_is_told_with_what_the_page_lists() {
    // As the general page has it: the code for a token that is over, and for one that the operation does not take.
    let refusal = "Invalid access token for authorization. Please make a request with token attached";
    let server = Server::with_token(move |_, _| Answer::json(400, json!({"code": 99_991_663, "msg": refusal}))).await;
    let client = server.client();
    let error = client.send(UserInfo {}).tenant_token("t-mine").await.unwrap_err();
    assert!(error.is_token_invalid());
    assert!(
        error
            .to_string()
            .contains("; the call was made with a tenant_access_token, and the page lists user_access_token"),
        "{error}"
    );
    let unlisted = error.api().unwrap().unlisted_token.unwrap();
    assert_eq!(
        (unlisted.sent, unlisted.listed),
        (TokenKind::Tenant, &[TokenKind::User][..])
    );
    assert_eq!(
        server.calls().len(),
        1,
        "another token of the kind would be refused as well"
    );
    // A kind that the page lists is only a token that is over.
    let error = client.send(get()).tenant_token("t-mine").await.unwrap_err();
    assert_eq!(error.api().unwrap().unlisted_token, None);
}

#[tokio::test]
async fn the_app_token_is_fetched_where_it_is_asked_for() {
    let server = Server::start(|request, _| match request.path() {
        "/open-apis/auth/v3/app_access_token/internal" => Answer::json(
            200,
            json!({"code": 0, "app_access_token": "a-1", "tenant_access_token": "t-1", "expire": 7200}),
        ),
        _ => Answer::ok(json!(null)),
    })
    .await;
    server.client().raw(Method::Get, "/open-apis/x").app().await.unwrap();
    assert_eq!(server.calls()[0].header("authorization"), Some("Bearer a-1"));
}

#[tokio::test]
async fn extra_headers_and_the_helpdesk_credential_are_sent_and_never_shown() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server
        .builder()
        .header("x-mesh", "blue")
        .user_agent("mine/1")
        .build()
        .unwrap();
    let call = client
        .send(get())
        .helpdesk("desk", "planted")
        .header("x-note", "planted");
    assert!(!format!("{call:?}").contains("planted"));
    call.await.unwrap();
    let call = &server.calls()[0];
    assert_eq!(call.header("x-lark-helpdesk-authorization"), Some("ZGVzazpwbGFudGVk"));
    assert_eq!(
        (call.header("x-mesh"), call.header("x-note"), call.header("user-agent")),
        (Some("blue"), Some("planted"), Some("mine/1"))
    );
}

#[tokio::test]
async fn one_set_of_options_serves_calls_raw_calls_and_uploads() {
    let server = Server::with_token(|request, _| match request.path().rsplit('/').next().unwrap() {
        "upload_prepare" => Answer::ok(json!({"upload_id": "up_1", "block_size": 4, "block_num": 1})),
        "upload_finish" => Answer::ok(json!({"file_token": "box_1"})),
        _ => Answer::ok(json!({})),
    })
    .await;
    let client = server.client();
    let for_ann = CallOptions::new().user_token("u-ann").header("x-trace", "7");
    client
        .send(DeletePin::new("om_1"))
        .options(for_ann.clone())
        .await
        .unwrap();
    client
        .raw(Method::Get, "/open-apis/x")
        .options(for_ann.clone())
        .await
        .unwrap();
    let upload = client.upload_in_blocks(Destination::File, "a.bin", ("explorer", "fld_1"), 4);
    let mut upload = upload.options(for_ann.clone()).await.unwrap();
    upload.send_reader(&b"aaaa"[..]).await.unwrap();
    let calls = server.calls();
    assert_eq!(calls.len(), 5);
    for call in calls {
        let headers = (call.header("authorization"), call.header("x-trace"));
        assert_eq!(headers, (Some("Bearer u-ann"), Some("7")), "{}", call.target);
    }
    // They take the place of those that were set; those that follow are set on top.
    let call = client
        .send(CreateMessage::text(None))
        .tenant_token("t-planted")
        .options(for_ann)
        .no_retry();
    let shown = format!("{call:?}");
    assert!(
        shown.contains("caller: Some(Token(User, [redacted]))") && shown.contains("no_retry: true"),
        "{shown}"
    );
}
