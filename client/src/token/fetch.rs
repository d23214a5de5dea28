//! Fetching tokens from the platform.
//!
//! Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal> and the
//! pages beside it.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use super::cache::fresh_until;
use super::store::StoredToken;
use super::{Key, login, ticket};
use crate::codes;
use crate::error::{DecodeError, ErrorKind};
use crate::exchange::{self, Inner};
use crate::operation::{AppType, Method, ReplyKind, TokenKind};
use crate::options::Options;
use crate::prepare::{Body, Prepared, address};
use crate::route::Route;

/// Fetches the token under a key.
pub(super) async fn fetch(client: &Inner, key: &Key) -> Result<StoredToken, ErrorKind> {
    match key {
        Key::App => app(client).await,
        Key::Tenant(None) => {
            token(
                client,
                "tenant_access_token/internal",
                credentials(client),
                TokenKind::Tenant,
            )
            .await
        }
        Key::Tenant(Some(tenant)) => store_app_tenant(client, tenant).await,
        Key::User(user) => login::login(client, user).await,
    }
}

/// How the app proves who it is.
pub(super) fn credentials(client: &Inner) -> Value {
    json!({ "app_id": client.app_id, "app_secret": client.app_secret.expose() })
}

async fn app(client: &Inner) -> Result<StoredToken, ErrorKind> {
    let mut body = credentials(client);
    if client.app_type == AppType::Custom {
        return token(client, "app_access_token/internal", body, TokenKind::App).await;
    }
    let ticket = ticket::current(client).await?;
    if let Value::Object(members) = &mut body {
        members.insert("app_ticket".into(), ticket.expose().into());
    }
    let result = token(client, "app_access_token", body, TokenKind::App).await;
    if let Err(ErrorKind::Api(error)) = &result
        && error.code == codes::BAD_APP_TICKET
    {
        ticket::refused(client, &ticket).await;
    }
    result
}

async fn store_app_tenant(client: &Inner, tenant: &str) -> Result<StoredToken, ErrorKind> {
    let mut renewed = false;
    loop {
        let app = client.tokens.get_boxed(client, &Key::App).await?;
        let body = json!({ "app_access_token": app.expose(), "tenant_key": tenant });
        let result = token(client, "tenant_access_token", body, TokenKind::Tenant).await;
        match &result {
            Err(ErrorKind::Api(error))
                if !renewed
                    && codes::invalid_token(error.code).is_some_and(|kinds| kinds.contains(&TokenKind::App)) =>
            {
                renewed = true;
                let refused = super::Access {
                    kind: TokenKind::App,
                    secret: app,
                    key: Some(Key::App),
                };
                client.tokens.forget(client, &refused).await;
            }
            _ => return result,
        }
    }
}

/// One request to `/auth/v3`, whose reply holds the token beside the code.
async fn token(client: &Inner, name: &str, body: Value, kind: TokenKind) -> Result<StoredToken, ErrorKind> {
    let reply = post(client, format!("/open-apis/auth/v3/{name}"), body, true).await?;
    let secret = reply
        .get(kind.as_str())
        .and_then(Value::as_str)
        .filter(|token| !token.is_empty());
    let Some(secret) = secret else {
        return Err(missing(kind.as_str()));
    };
    let lifetime = Duration::from_secs(reply.get("expire").and_then(Value::as_u64).unwrap_or(0));
    Ok(StoredToken {
        secret: secret.into(),
        fresh_until: fresh_until(lifetime),
    })
}

/// A successful reply without what it is for.
pub(super) fn missing(name: &str) -> ErrorKind {
    let problem = format!("$.{name}: expected a token, found none");
    ErrorKind::Decode(DecodeError {
        problem,
        status: 200,
        log_id: None,
    })
}

/// Posts JSON without a token, and returns the whole reply.
///
/// Most requests for a token are `repeatable` freely: the platform answers with the same one.
pub(super) async fn post(client: &Inner, path: String, body: Value, repeatable: bool) -> Result<Value, ErrorKind> {
    let prepared = Prepared {
        url: address(&client.base_url, None, &path, &[], &[])?,
        route: Route {
            id: Cow::Owned(format!("POST {path}")),
            method: Method::Post,
            tokens: &[],
            limits: &[],
            reply: ReplyKind::Flat,
        },
        repeatable,
        headers: HeaderMap::new(),
        body: Body::Json(Bytes::from(body.to_string())),
    };
    let mut reply = Value::Null;
    exchange::inside(client, &prepared, &Options::default())
        .await
        .and_then(|received| received.read_into(&mut reply))
        .map_err(private)?;
    Ok(reply)
}

/// The excerpt of an unreadable reply may hold half a token.
fn private(error: ErrorKind) -> ErrorKind {
    match error {
        ErrorKind::Reply(mut reply) => {
            reply.excerpt.clear();
            ErrorKind::Reply(reply)
        }
        other => other,
    }
}
