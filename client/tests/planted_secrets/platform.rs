//! A platform whose replies hold secrets, and fail.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{Answer, Request, Server};

/// In which way a request fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It succeeds.
    Whole,
    /// It succeeds with members of other types than documented.
    OtherTypes,
    /// The reply ends in the middle of a secret.
    HalfASecret,
    /// The reply ends just before its end.
    NearlyWhole,
    /// The connection breaks inside the body.
    Broken,
    /// The connection breaks before a reply.
    Closed,
    /// A gateway's page, with the request in it.
    Gateway,
    /// As `Gateway`, with the status of success.
    Page,
    /// JSON without a verdict.
    NoCode,
    /// The verdict is null.
    NullCode,
    /// Bytes that are no text.
    NoText,
    /// The token is refused, and what was sent is repeated in the details.
    Refused,
    /// There were too many calls.
    Limited,
    /// The request is sent elsewhere, with secrets in the address.
    Redirect,
    /// The reply stands for more than may be in memory.
    Swelling,
    /// The reply never comes.
    Silent,
    /// The reply comes a byte at a time.
    Slow,
}

impl Mode {
    pub const ALL: [Mode; 17] = [
        Mode::Whole,
        Mode::OtherTypes,
        Mode::HalfASecret,
        Mode::NearlyWhole,
        Mode::Broken,
        Mode::Closed,
        Mode::Gateway,
        Mode::Page,
        Mode::NoCode,
        Mode::NullCode,
        Mode::NoText,
        Mode::Refused,
        Mode::Limited,
        Mode::Redirect,
        Mode::Swelling,
        Mode::Silent,
        Mode::Slow,
    ];
}

/// A reply to anything, which holds all that any request may ask for.
fn whole() -> Value {
    let mut reply = json!({
        "code": 0, "msg": "ok", "expire": 7200, "expires_in": 7200, "refresh_token_expires_in": 604_800,
        "tenant_access_token": "PLANTED-tenant", "app_access_token": "PLANTED-app",
        "access_token": "PLANTED-access", "refresh_token": "PLANTED-refresh", "scope": "PLANTED-scope",
    });
    reply["data"] = json!({
        "upload_id": "up_1", "block_size": 4, "block_num": 2, "file_token": "PLANTED-file",
        "message_id": "om_1", "access_token": "PLANTED-access", "items": [{"message_id": "PLANTED-item"}],
        "page_token": "PLANTED-page", "has_more": true, "tags": ["PLANTED-tag"],
        "fields": {"app_secret": "PLANTED-field", "deep": [{"refreshToken": "PLANTED-deep"}]},
    });
    reply
}

fn other_types() -> Value {
    let secret = json!({"PLANTED-key": ["PLANTED-value"]});
    json!({
        "code": 0, "expire": "PLANTED-expire", "tenant_access_token": secret, "app_access_token": [secret],
        "access_token": secret, "refresh_token": ["PLANTED-refresh"], "expires_in": "PLANTED",
        "data": {"message_id": ["PLANTED-id"], "items": "PLANTED-items", "upload_id": ["PLANTED"], "block_size": "PLANTED",
                 "tags": "PLANTED-tags", "fields": "PLANTED-fields"},
    })
}

fn echo(request: &Request) -> String {
    let body = String::from_utf8_lossy(&request.body);
    format!(
        "<html>{} {:?} {body} PLANTED-page</html>",
        request.target, request.headers
    )
}

fn answer(mode: Mode, request: &Request) -> Answer {
    let text = whole().to_string();
    let json = "application/json";
    match mode {
        Mode::Whole => Answer::text(200, json, &text).header("set-cookie", "PLANTED-cookie"),
        Mode::OtherTypes => Answer::json(200, other_types()),
        Mode::HalfASecret => Answer::text(200, json, &text[..text.find("PLANTED").unwrap() + 12]),
        Mode::NearlyWhole => Answer::text(200, json, &text[..text.len() - 1]),
        Mode::Broken => Answer::Cut {
            promised: 10_000,
            body: text.into_bytes(),
        },
        Mode::Closed => Answer::Close,
        Mode::Gateway => Answer::text(502, "text/html", &echo(request)),
        Mode::Page => Answer::text(200, "text/html", &echo(request)),
        Mode::NoCode => Answer::json(200, json!({"access_token": "PLANTED-access", "data": echo(request)})),
        Mode::NullCode => Answer::json(200, json!({"code": null, "access_token": "PLANTED-access"})),
        Mode::NoText => Answer::bytes(
            200,
            [b"\xff\xfe\x00PLANTED-bytes".to_vec(), echo(request).into_bytes()].concat(),
        ),
        Mode::Refused => Answer::json(
            400,
            json!({"code": 99_991_663, "msg": "as the test wants it",
                   "error": {"field_violations": [{"field": "app_secret", "value": "PLANTED-sent", "description": "is wrong"}]},
                   "access_token": "PLANTED-access", "data": {"app_secret": echo(request)}}),
        ),
        Mode::Limited => Answer::text(429, "text/plain", &echo(request)).header("retry-after", "PLANTED-1"),
        Mode::Redirect => Answer::text(307, "text/html", &echo(request)).header(
            "location",
            "https://PLANTED-user:PLANTED-password@127.0.0.1:9/?token=PLANTED-location",
        ),
        Mode::Swelling => {
            let items = "{\"PLANTED-key\":0},".repeat(40_000);
            Answer::text(
                200,
                json,
                &format!("{{\"code\":0,\"data\":[{items}0],\"access_token\":[{items}0]}}"),
            )
        }
        Mode::Silent => Answer::Silence,
        Mode::Slow => Answer::Trickle,
    }
}

/// What succeeds before the calls fail: tokens, and the beginning of an upload.
fn is_first(request: &Request) -> bool {
    let path = request.path();
    path.contains("_access_token") || path.ends_with("/upload_prepare") || path.ends_with("/app_ticket/resend")
}

/// Starts it. Requests for tokens fail too, or only the others.
pub async fn start(mode: Mode, tokens_too: bool) -> Server {
    Server::start(move |request, _| {
        let mode = if tokens_too || !is_first(request) {
            mode
        } else {
            Mode::Whole
        };
        answer(mode, request)
    })
    .await
}

/// How long an action may take where nothing ever comes.
pub const PATIENCE: Duration = Duration::from_millis(100);
