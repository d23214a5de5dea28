//! What an error says of itself: all of it on one line, a cause once, and "not sent" only if nothing was.

use std::error::Error as _;
use std::time::Duration;

use feishu_client::error::{ApiError, ErrorKind, LoginError, LoginProblem, ReplyError, ReplyProblem};
use feishu_client::operation::{Per, Window};
use feishu_client::{Client, Error};
use serde_json::{Value, json};

use crate::support::endpoints::{DeletePin, GetMessage, Limited, UserInfo, get};
use crate::support::{Answer, Server};

/// The text without how long things took, which no test can know.
fn timeless(error: &Error) -> String {
    let text = error.to_string();
    let words = text.split(' ').map(|word| match word.parse::<f64>() {
        Ok(_) if word.contains('.') => "N",
        _ => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

async fn answered(answer: Answer) -> Error {
    let server = Server::with_token(move |_, _| answer.clone()).await;
    let client = server.builder().retries(0).build().unwrap();
    client.send(get()).await.unwrap_err()
}

async fn code(code: i64, message: &str, error: Value) -> String {
    let body = json!({"code": code, "msg": message, "error": error});
    answered(Answer::json(400, body)).await.to_string()
}

fn subjects(scopes: &[&str]) -> Value {
    let violations: Vec<_> = scopes
        .iter()
        .map(|scope| json!({"type": "action_privilege_required", "subject": scope}))
        .collect();
    json!({ "permission_violations": violations })
}

/// The answers are those of <https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code> and
/// <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code>.
#[tokio::test]
async fn a_missing_permission_names_the_scopes_and_who_must_grant_them() {
    assert_eq!(
        code(99_991_672, "Access denied.", subjects(&["contact:user.base:readonly"])).await,
        "im.v1.message.get: the platform answered code 99991672: Access denied. (HTTP 400); needs the scope \
         contact:user.base:readonly"
    );
    assert_eq!(
        code(
            99_991_679,
            "Unauthorized.",
            subjects(&["task:task:read", "task:task:write"])
        )
        .await,
        "im.v1.message.get: the platform answered code 99991679: Unauthorized. (HTTP 400); needs one of the scopes \
         task:task:read, task:task:write; the user must consent again, to one of these scopes"
    );
}

#[tokio::test]
async fn a_user_who_has_not_granted_a_scope_must_log_in_again() {
    let error = Error::of::<UserInfo>(ApiError::new(99_991_679, "Unauthorized."));
    assert!(error.is_login_required() && error.is_permission_denied() && !error.is_retryable());
    let error = Error::of::<UserInfo>(ApiError::new(99_991_672, "Access denied."));
    assert!(!error.is_login_required(), "what the app lacks no user can grant");
}

#[tokio::test]
async fn an_app_of_the_other_brand_is_told_which_brand_to_name() {
    assert_eq!(
        code(1_000_040_351, "Incorrect domain name", Value::Null).await,
        "im.v1.message.get: the platform answered code 1000040351: Incorrect domain name (HTTP 400); the app is of the \
         other brand: give the builder `Brand::Lark`, or `Brand::Feishu` if it has that"
    );
}

#[tokio::test]
async fn too_many_calls_are_called_so_however_little_the_answer_says() {
    for (answer, text) in [
        (Answer::bytes(429, Vec::new()), "too many calls (HTTP 429)"),
        (
            Answer::text(429, "text/html", "<html>"),
            "too many calls (HTTP 429, text/html)",
        ),
        (
            Answer::json(429, json!({"code": 99_991_400})),
            "the platform answered code 99991400: too many calls (HTTP 429)",
        ),
    ] {
        assert_eq!(answered(answer).await.to_string(), format!("im.v1.message.get: {text}"));
    }
}

#[tokio::test]
async fn what_is_no_reply_is_told_by_what_it_is() {
    for (problem, text) in [
        (ReplyProblem::Empty, "the answer is empty"),
        (ReplyProblem::NotJson, "the answer is not JSON"),
        (
            ReplyProblem::NoCode,
            "the answer does not say whether the call succeeded, with `code`",
        ),
        (
            ReplyProblem::Contradictory,
            "the answer contradicts itself: its `code` says that the call succeeded, and its status that it failed",
        ),
        (ReplyProblem::Truncated, "the answer ends too early"),
        (ReplyProblem::TooLarge(9), "the answer is larger than 9 bytes"),
        (
            ReplyProblem::TooLargeInMemory(9),
            "the answer would take more than 9 bytes of memory; a higher `reply_limit` of the client allows more",
        ),
        (
            ReplyProblem::Redirect,
            "the answer is a redirect, which was not followed",
        ),
    ] {
        let error = Error::of::<GetMessage>(ReplyError::new(problem, 502));
        assert_eq!(error.to_string(), format!("im.v1.message.get: {text} (HTTP 502)"));
    }
    // As text, since a program may have maps that keep another order.
    let body = r#"{"code":0,"data":{"message_id":[1]},"msg":"success"}"#;
    let error = answered(Answer::text(200, "application/json", body).header("x-tt-logid", "log-1")).await;
    assert_eq!(
        error.to_string(),
        "im.v1.message.get: the reply has another shape than expected: $.data.message_id: expected a string, found array at \
         line 1 column 32 (HTTP 200, log id log-1); the call itself succeeded"
    );
}

#[tokio::test]
async fn the_end_of_a_repeated_call_tells_attempts_and_time() {
    let server = Server::with_token(|_, _| Answer::bytes(503, Vec::new())).await;
    let client = server.builder().retries(1).build().unwrap();
    let error = client.send(get()).await.unwrap_err();
    assert_eq!(
        timeless(&error),
        "im.v1.message.get: the answer is empty (HTTP 503); after 2 attempts in N s"
    );
    assert_eq!(error.attempts(), Some(2));

    let silent = Server::with_token(|_, before| match before {
        0 => Answer::bytes(503, Vec::new()),
        _ => Answer::Silence,
    })
    .await;
    let error = silent.client().send(get()).timeout(Duration::from_secs(2)).await;
    assert_eq!(
        timeless(&error.unwrap_err()),
        "im.v1.message.get: no answer in time; after 2 attempts in N s"
    );
}

#[tokio::test]
async fn one_that_waits_for_its_turn_after_an_attempt_was_sent() {
    let server = Server::with_token(|_, _| Answer::bytes(503, Vec::new())).await;
    let once = [Window::new(1, Per::Minute)];
    let client = server.builder().limit("test.limited", once).build().unwrap();
    let sent = client.send(Limited {}).await.unwrap_err();
    assert_eq!(
        timeless(&sent),
        "test.limited: the documented rate limit leaves room in N s, after the call's deadline"
    );
    let unsent = client.send(Limited {}).await.unwrap_err();
    assert_eq!(
        timeless(&unsent),
        "test.limited: not sent: the documented rate limit leaves room in N s, after the call's deadline"
    );
    assert_eq!((sent.attempts(), unsent.attempts()), (Some(1), Some(0)));
}

#[tokio::test]
async fn what_was_refused_before_is_not_sent() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let client = server.client();
    let error = client.send(DeletePin::new("")).await.unwrap_err().to_string();
    assert!(
        error.starts_with("im.v1.pin.delete: not sent: `message_id` "),
        "{error}"
    );
    let error = client.send(get()).user_token("u\n1").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "im.v1.message.get: not sent: `token` has a line break or another character that a header cannot carry"
    );
    assert_eq!(error.attempts(), Some(0));
    assert!(server.calls().is_empty());
}

#[tokio::test]
async fn no_token_no_call() {
    let wrong = json!({"code": 10_014, "msg": "app secret invalid"});
    let server = Server::start(move |_, _| Answer::json(200, wrong.clone())).await;
    let error = server.client().send(get()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "im.v1.message.get: not sent: no tenant_access_token: request for a tenant_access_token: the platform answered \
         code 10014: app secret invalid (HTTP 200)"
    );

    let silent = Server::start(|_, _| Answer::Silence).await;
    let error = silent.client().send(get()).timeout(Duration::from_millis(50)).await;
    assert_eq!(
        error.unwrap_err().to_string(),
        "im.v1.message.get: not sent: the call's time was over before it had an access token"
    );
}

#[tokio::test]
async fn nobody_listens() {
    // Bound for a moment only.
    let address = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let client = Client::builder("cli_1", "s")
        .base_url(format!("http://{address}"))
        .retries(0);
    let error = client.build().unwrap().send(get()).user_token("u-1").await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("im.v1.message.get: no connection: "), "{text}");
    let ErrorKind::Transport(transport) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(transport.to_string(), "no connection");
    let mut cause = transport.source().unwrap();
    while let Some(next) = cause.source() {
        cause = next;
    }
    assert_eq!(text, format!("im.v1.message.get: no connection: {cause}"));
}

#[tokio::test]
async fn who_must_log_in_is_named() {
    let server = Server::with_token(|_, _| Answer::ok(json!({}))).await;
    let error = server.client().send(UserInfo {}).login("ou_1").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "authen.v1.user_info.get: not sent: `ou_1` has no login; exchange a code and hand it to `OAuth::log_in`"
    );
    let refused = LoginProblem::Refused(Box::new(ApiError::new(20_064, "The refresh token has been revoked")));
    for (problem, text) in [
        (
            LoginProblem::Over,
            "must consent again; the login is over, and it was made without the scope `offline_access`",
        ),
        (
            refused,
            "must consent again: the platform answered code 20064: The refresh token has been revoked (HTTP 400)",
        ),
    ] {
        let error = Error::of::<UserInfo>(LoginError::new("ou_1", problem));
        assert!(error.is_login_required());
        assert_eq!(
            error.to_string(),
            format!("authen.v1.user_info.get: not sent: `ou_1` {text}")
        );
    }
}

#[tokio::test]
async fn a_login_that_cannot_be_refreshed_ends_with_its_access_token() {
    let server = Server::start(|request, _| match request.path() {
        "/open-apis/authen/v2/oauth/token" => {
            Answer::json(200, json!({"code": 0, "access_token": "u-1", "expires_in": 7200}))
        }
        _ => Answer::json(400, json!({"code": 99_991_677, "msg": "token expire"})),
    })
    .await;
    let client = server.client();
    let login = client.oauth().exchange("c", "https://e", &"v".into()).await.unwrap();
    client.oauth().log_in("ou_1", login).await;
    let error = client.send(UserInfo {}).login("ou_1").await.unwrap_err();
    assert!(error.is_login_required());
    assert_eq!(
        error.to_string(),
        "authen.v1.user_info.get: `ou_1` must consent again: the platform answered code 99991677: token expire (HTTP 400)"
    );
    // One who brings a token of their own has it to renew, by means that the client does not know.
    let error = client.send(UserInfo {}).user_token("u-1").await.unwrap_err();
    assert!(error.is_token_invalid() && !error.is_login_required());
}
