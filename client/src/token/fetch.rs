//! Fetching tokens from the platform.
//!
//! Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal>.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use crate::client::Inner;
use crate::error::{DecodeError, ErrorKind};
use crate::exchange;
use crate::operation::{AppType, BodyKind, Method, Operation, ReplyKind, TokenKind};
use crate::prepare::{Body, Prepared};
use crate::secret::Secret;

pub(super) const OPERATION_ID: &str = "auth.v3.app_access_token.internal";

/// One request gives both tokens of an app that a company built for itself.
const OPERATION: &Operation = &Operation {
    id: OPERATION_ID,
    title: "自建应用获取 app_access_token",
    method: Method::Post,
    host: None,
    path: "/open-apis/auth/v3/tenant_access_token/internal",
    tokens: &[],
    app_types: &[AppType::Custom],
    scopes: &[],
    limits: &[],
    paging: None,
    docs: "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal",
    deprecated: false,
    path_fields: 0,
    query_fields: 0,
    header_fields: 0,
    body: BodyKind::Json,
    reply: ReplyKind::Flat,
};

/// A token and how long it lives.
pub(super) struct Fetched {
    pub(super) secret: Secret,
    pub(super) lifetime: Duration,
}

pub(super) async fn fetch(client: &Inner, kind: TokenKind) -> Result<Fetched, ErrorKind> {
    let path = match kind {
        TokenKind::App => "/open-apis/auth/v3/app_access_token/internal",
        TokenKind::Tenant | TokenKind::User => OPERATION.path,
    };
    let body = json!({ "app_id": client.app_id, "app_secret": client.app_secret.expose() });
    let prepared = Prepared {
        operation: OPERATION,
        url: format!("{}{path}", client.base_url),
        headers: HeaderMap::new(),
        body: Body::Json(Bytes::from(body.to_string())),
    };
    let received = exchange::once(client, &prepared, None).await?;
    let status = received.head.status.as_u16();
    let log_id = received.head.log_id();
    let mut reply = Value::Null;
    received.read_into(&mut reply)?;
    let secret = reply
        .get(kind.as_str())
        .and_then(Value::as_str)
        .filter(|token| !token.is_empty());
    let Some(secret) = secret else {
        let problem = format!("$.{kind}: expected a token, found none");
        return Err(ErrorKind::Decode(DecodeError {
            problem,
            status,
            log_id,
        }));
    };
    let lifetime = Duration::from_secs(reply.get("expire").and_then(Value::as_u64).unwrap_or(0));
    Ok(Fetched {
        secret: secret.into(),
        lifetime,
    })
}
