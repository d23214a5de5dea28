//! Plain calls: what goes over the wire, what comes back.

use crate::support::endpoints::{CreateMessage, CreateMessageError, DeletePin, DeletePinError, UserInfo, get, image};
use crate::support::{Answer, Server};
use feishu_client::Client;
use feishu_client::error::ErrorKind;
use feishu_client::operation::Method;
use serde_json::json;

#[tokio::test]
async fn one_token_serves_two_calls_and_the_path_is_escaped() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    client
        .send(DeletePin::new("om_dc13264520392913993dd051dba21dcf"))
        .await
        .unwrap();
    client.send(DeletePin::new("a/b")).await.unwrap();

    let seen = server.seen();
    assert_eq!(
        seen[0].json(),
        json!({"app_id": "cli_0123456789abcdef", "app_secret": "secret-for-tests"})
    );
    assert_eq!(seen[0].header("authorization"), None);
    let lines: Vec<_> = seen[1..]
        .iter()
        .map(|call| format!("{} {}", call.method, call.target))
        .collect();
    assert_eq!(
        lines,
        [
            "DELETE /open-apis/im/v1/pins/om_dc13264520392913993dd051dba21dcf",
            "DELETE /open-apis/im/v1/pins/a%2Fb"
        ]
    );
    assert_eq!(seen[1].header("authorization"), Some("Bearer t-1"));
    assert_eq!((seen[1].header("content-type"), seen[1].body.len()), (None, 0));
}

#[tokio::test]
async fn query_and_body_go_where_they_belong_and_the_payload_comes_back() {
    let server = Server::with_token(|_, _| Answer::ok(json!({"message_id": "om_1", "sort": "7", "new": [1]}))).await;
    let sent = server.client().send(CreateMessage::text(Some("u-1"))).await.unwrap();
    assert_eq!(
        (sent.message_id.as_deref(), sent.sort, sent.deleted),
        (Some("om_1"), Some(7), None)
    );

    let call = &server.calls()[0];
    assert_eq!(
        (call.method.as_str(), call.target.as_str()),
        ("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id")
    );
    assert_eq!(call.header("content-type"), Some("application/json; charset=utf-8"));
    let body = json!({"receive_id": "oc_1", "msg_type": "text", "content": r#"{"text":"hi"}"#, "uuid": "u-1"});
    assert_eq!(call.json(), body);
}

#[tokio::test]
async fn a_code_inside_the_message_of_a_general_one_is_matched() {
    // As the page of im.v1.message.create has it.
    let message = "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ";
    let server = Server::with_token(move |_, before| match before {
        0 => Answer::json(400, json!({"code": 230_099, "msg": message})),
        _ => Answer::json(400, json!({"code": 230_099, "msg": "Failed to create card content"})),
    })
    .await;
    let client = server.client();
    let error = client.send(CreateMessage::text(None)).await.unwrap_err();
    assert_eq!(error.code(), Some(230_099));
    assert_eq!(error.known(), Some(CreateMessageError::ParseCardJson));
    assert!(error.is(CreateMessageError::ParseCardJson) && error.is(CreateMessageError::FailedToCreateCardContent));
    let error = client.send(CreateMessage::text(None)).await.unwrap_err();
    assert_eq!(error.known(), Some(CreateMessageError::FailedToCreateCardContent));
    assert!(!error.is(CreateMessageError::ParseCardJson));
}

#[tokio::test]
async fn a_listed_code_is_matched_and_another_keeps_its_number_and_message() {
    let server = Server::with_token(|_, before| match before {
        0 => Answer::json(400, json!({"code": 230_002, "msg": "Bot can NOT be out of the chat."}))
            .header("x-tt-logid", "20260101-1"),
        _ => Answer::json(
            200,
            json!({"msg": "new trouble", "error": {"log_id": "from the body"}, "code": "230999"}),
        ),
    })
    .await;
    let client = server.client();
    let error = client.send(DeletePin::new("om_1")).await.unwrap_err();
    assert!(error.is(DeletePinError::BotOutsideGroup));
    assert_eq!(
        (error.known(), error.status(), error.log_id()),
        (Some(DeletePinError::BotOutsideGroup), Some(400), Some("20260101-1"))
    );
    assert_eq!(
        error.to_string(),
        "im.v1.pin.delete: the platform answered code 230002: Bot can NOT be out of the chat. (HTTP 400, log id 20260101-1)"
    );
    assert!(
        format!("{error:?}")
            .starts_with(r#"Error { operation: "im.v1.pin.delete", known: BotOutsideGroup, kind: Api("#)
    );
    let error = client.send(DeletePin::new("om_1")).await.unwrap_err();
    assert!(!error.is(DeletePinError::BotOutsideGroup));
    let api = error.api().unwrap();
    assert_eq!(
        (api.code, api.message.as_str(), api.status, error.log_id()),
        (230_999, "new trouble", 200, Some("from the body"))
    );
}

#[tokio::test]
async fn hints_of_the_platform_are_kept_in_both_spellings() {
    let server = Server::with_token(|_, _| {
        Answer::json(
            403,
            json!({"code": 99_991_672, "msg": "Access denied", "error": {
                "logid": "l-1", "message": "help", "troubleshooter": "see https://open.feishu.cn/search?log_id=l-1",
                "permission_violations": [{"type": "action_privilege_required", "subject": "im:message"}, {"scope": "im:chat", "url": "https://e/x"}],
                "field_violations": [{"field": "page_size", "value": 1000, "description": "max 100"}],
                "helps": [{"url": "https://open.feishu.cn/app", "description": "grant"}]
            }}),
        )
    })
    .await;
    let error = server.client().send(get()).await.unwrap_err();
    assert!(error.is_permission_denied() && !error.is_retryable() && !error.is_token_invalid());
    assert_eq!(error.missing_scopes(), ["im:message", "im:chat"]);
    let api = error.api().unwrap();
    assert_eq!(
        (api.log_id.as_deref(), api.help.as_deref()),
        (Some("l-1"), Some("help"))
    );
    assert_eq!(
        (api.field_violations[0].value.as_str(), api.help_links[0].url.as_str()),
        ("1000", "https://open.feishu.cn/app")
    );
    assert_eq!(api.permission_violations[1].description, "https://e/x");
    assert!(api.troubleshooter.as_deref().unwrap().contains("log_id=l-1"));
}

#[tokio::test]
async fn values_that_would_change_the_route_are_refused_before_anything_is_sent() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    for value in ["", ".", "..", "om_1\n", "a\u{0}"] {
        let error = server.client().send(DeletePin::new(value)).await.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Invalid(invalid) if invalid.field == "message_id"),
            "{value:?}: {error}"
        );
    }
    let error = server
        .client()
        .send(get())
        .header("x-note", "a\r\nb: c")
        .await
        .unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error}");
    let error = server
        .client()
        .send(get())
        .header("Authorization", "Bearer mine")
        .await
        .unwrap_err();
    assert!(error.to_string().contains("use `user_token`"), "{error}");
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn a_proxy_is_used() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    // Nobody listens at the address behind the proxy.
    let proxied = Client::builder("cli_1", "secret")
        .base_url("http://127.0.0.1:9")
        .proxy(server.url())
        .build()
        .unwrap();
    proxied.send(get()).tenant_token("t-1").await.unwrap();
    assert_eq!(
        server.calls()[0].target,
        "http://127.0.0.1:9/open-apis/im/v1/messages/om_1"
    );
}

#[tokio::test]
async fn a_redirect_is_an_error_and_is_not_followed() {
    let elsewhere = Server::start(|_, _| Answer::ok(json!({}))).await;
    let target = elsewhere.url();
    let server =
        Server::with_token(move |_, _| Answer::text(302, "text/html", "<a>moved</a>").header("location", &target))
            .await;
    let error = server.client().send(get()).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("a redirect, which was not followed (HTTP 302"),
        "{error}"
    );
    assert_eq!(elsewhere.seen().len(), 0);
}

#[tokio::test]
async fn a_raw_call_shares_login_envelope_and_errors() {
    let server = Server::with_token(|request, _| match request.path() {
        "/open-apis/bot/v3/info" => Answer::json(200, json!({"code": 0, "msg": "ok", "bot": {"app_name": "b"}})),
        _ => Answer::code(400, 9499),
    })
    .await;
    let client = server.client();
    let info = client.raw(Method::Get, "/open-apis/bot/v3/info").flat().await.unwrap();
    assert_eq!(info["bot"]["app_name"], "b");
    let error = client
        .raw(Method::Post, "/open-apis/x/:id")
        .path("id", "1")
        .json(&json!({"a": null}))
        .await
        .unwrap_err();
    assert_eq!((error.code(), error.operation()), (Some(9499), "POST /open-apis/x/:id"));
    assert_eq!(server.calls()[1].json(), json!({"a": null}));
    assert_eq!(server.token_requests(), 1);
}

#[tokio::test]
async fn a_dry_run_shows_the_request_without_credentials_and_sends_nothing() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    let run = client
        .send(CreateMessage::text(None))
        .helpdesk("desk", "planted")
        .dry_run()
        .unwrap();
    assert_eq!(
        (run.method, run.url),
        (
            Method::Post,
            format!("{}/open-apis/im/v1/messages?receive_id_type=chat_id", server.url())
        )
    );
    let headers = [
        ("authorization", "Bearer [tenant_access_token]"),
        ("content-type", "application/json; charset=utf-8"),
        ("x-lark-helpdesk-authorization", "[redacted]"),
    ];
    assert_eq!(
        run.headers,
        headers.map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    assert!(client.send(DeletePin::new("..")).dry_run().is_err());
    assert!(
        client
            .send(UserInfo {})
            .user_token("u-planted")
            .dry_run()
            .is_ok_and(|run| !format!("{run:?}").contains("planted"))
    );
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn a_download_gives_the_bytes() {
    let server =
        Server::with_token(|_, _| Answer::bytes(200, vec![0x89, b'P', 0, 255]).header("content-type", "image/png"))
            .await;
    let file = server.client().send(image()).await.unwrap();
    assert_eq!(file.content_type().as_deref(), Some("image/png"));
    assert_eq!(&file.bytes(100).await.unwrap()[..], [0x89, b'P', 0, 255]);
}
