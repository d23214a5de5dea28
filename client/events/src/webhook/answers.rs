//! What the platform is answered with.
//!
//! Source: <https://open.feishu.cn/document/server-docs/event-subscription-guide/event-subscriptions/receive-and-handle-events>, and for
//! callbacks <https://open.feishu.cn/document/event-subscription-guide/callback-subscription/receive-and-handle-callbacks>.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use serde_json::json;

use crate::delivery::{Answer, Outcome};

/// After an event or a callback.
pub(super) fn after(answer: Answer) -> Response<Bytes> {
    let outcome = answer.outcome();
    if let Some(reply) = answer.reply {
        return response(StatusCode::OK, reply);
    }
    match outcome {
        Outcome::Failed | Outcome::Refused => refusal(StatusCode::INTERNAL_SERVER_ERROR),
        Outcome::Busy | Outcome::Draining => refusal(StatusCode::SERVICE_UNAVAILABLE),
        // A callback is shown to a user, for whom nothing changes.
        _ if answer.is_callback => response(StatusCode::OK, Bytes::from_static(b"{}")),
        _ => response(StatusCode::OK, Bytes::from_static(br#"{"msg":"success"}"#)),
    }
}

pub(super) fn challenge(challenge: &str) -> Response<Bytes> {
    response(StatusCode::OK, json!({"challenge": challenge}).to_string().into())
}

/// Says no more than the status does.
pub(super) fn refusal(status: StatusCode) -> Response<Bytes> {
    let reason = status.canonical_reason().unwrap_or_default();
    response(status, json!({"msg": reason}).to_string().into())
}

fn response(status: StatusCode, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
