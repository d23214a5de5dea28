//! Access tokens: which kind a call gets, and where it comes from.
//!
//! **In**: the kinds that an operation takes, and what the caller gave. **Out**: a token, fetched if need be. **What can fail**: a kind
//! that the operation does not take, a store app without tenant or ticket, a request for a token that fails.
//!
//! Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.

mod cache;
mod fetch;
#[cfg(feature = "oauth")]
pub(crate) mod grant;
#[cfg(feature = "oauth")]
pub(crate) mod login;
#[cfg(not(feature = "oauth"))]
#[path = "no_login.rs"]
mod login;
#[cfg(feature = "redis")]
mod redis;
mod store;
pub(crate) mod ticket;

use std::borrow::Cow;
use std::sync::Arc;

pub(crate) use cache::Tokens;
#[cfg(feature = "oauth")]
pub use grant::UserToken;
#[cfg(feature = "redis")]
pub use redis::RedisStore;
pub use store::{StoreError, StoreFuture, StoredToken, TokenStore};

use crate::error::{Error, ErrorKind, TokenError};
use crate::exchange::Inner;
use crate::operation::{AppType, TokenKind};
use crate::options::{Caller, Options};
use crate::route::Route;
use crate::secret::Secret;

/// A token to call with.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    pub(crate) kind: TokenKind,
    pub(crate) secret: Secret,
    /// Where the client keeps it, if it got it itself and may get another; `None` for a token that the caller supplied.
    key: Option<Key>,
}

/// A token that the client gets itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    /// The app's own.
    App,
    /// The app's in a tenant. Only a store app names the tenant.
    Tenant(Option<Arc<str>>),
    /// That of a user who logged in.
    User(Arc<str>),
}

impl Key {
    pub(crate) fn kind(&self) -> TokenKind {
        match self {
            Key::App => TokenKind::App,
            Key::Tenant(_) => TokenKind::Tenant,
            Key::User(_) => TokenKind::User,
        }
    }

    /// The name in a store. It holds host and app, since a store may serve several.
    fn name(&self, client: &Inner) -> String {
        let kind = match self {
            Key::App => Cow::Borrowed("app"),
            Key::Tenant(None) => Cow::Borrowed("tenant"),
            Key::Tenant(Some(tenant)) => Cow::Owned(format!("tenant:{tenant}")),
            Key::User(user) => Cow::Owned(format!("user:{user}")),
        };
        store::name(client, &kind)
    }
}

/// Where the token for a call will come from.
#[derive(Debug)]
pub(crate) enum Plan {
    /// The operation takes none.
    None,
    /// From the caller.
    Given(TokenKind, Secret),
    /// From the client.
    Own(Key),
}

/// The token that the caller asked for; otherwise the client's own for the tenant, otherwise for the app.
pub(crate) fn plan(client: &Inner, route: &Route, options: &Options) -> Result<Plan, ErrorKind> {
    let plan = match &options.caller {
        Some(Caller::Token(kind, secret)) => Plan::Given(*kind, secret.clone()),
        Some(Caller::User(user)) => Plan::Own(Key::User(Arc::clone(user))),
        Some(Caller::App) => Plan::Own(Key::App),
        None if route.tokens.is_empty() => Plan::None,
        None if route.tokens.contains(&TokenKind::Tenant) => Plan::Own(tenant(client, options)?),
        None if route.tokens.contains(&TokenKind::App) => Plan::Own(Key::App),
        None => {
            return Err(ErrorKind::invalid(
                TokenKind::User.as_str(),
                "is missing: this operation acts for a user; give the call the token of one, with `as_user`",
            ));
        }
    };
    match &plan {
        Plan::None => {}
        Plan::Given(kind, _) => taken(route, *kind)?,
        Plan::Own(key) => taken(route, key.kind())?,
    }
    Ok(plan)
}

/// The token for a call, fetched if need be.
pub(crate) async fn choose(client: &Inner, route: &Route, options: &Options) -> Result<Option<Access>, ErrorKind> {
    let key = match plan(client, route, options)? {
        Plan::None => return Ok(None),
        Plan::Given(kind, secret) => {
            return Ok(Some(Access {
                kind,
                secret,
                key: None,
            }));
        }
        Plan::Own(key) => key,
    };
    let kind = key.kind();
    let secret = client.tokens.get(client, &key).await.map_err(|source| match source {
        // Nothing was sent for it, and its message says what to do.
        error @ ErrorKind::Invalid(_) => error,
        source => ErrorKind::Token(TokenError {
            kind,
            source: Error::new(format!("request for a {kind}"), source),
        }),
    })?;
    Ok(Some(Access {
        kind,
        secret,
        key: Some(key),
    }))
}

fn taken(route: &Route, kind: TokenKind) -> Result<(), ErrorKind> {
    if route.tokens.contains(&kind) {
        return Ok(());
    }
    let takes: Vec<_> = route.tokens.iter().map(|kind| kind.as_str()).collect();
    let takes = if takes.is_empty() {
        "none".to_owned()
    } else {
        takes.join(" or ")
    };
    Err(ErrorKind::invalid(
        kind.as_str(),
        format!("is not taken by this operation; expected: {takes}"),
    ))
}

fn tenant(client: &Inner, options: &Options) -> Result<Key, ErrorKind> {
    match (client.app_type, &options.tenant_key) {
        (AppType::Custom, _) => Ok(Key::Tenant(None)),
        (AppType::Isv, Some(tenant)) => Ok(Key::Tenant(Some(Arc::clone(tenant)))),
        (AppType::Isv, None) => Err(ErrorKind::invalid(
            "tenant_key",
            "is missing: a store app acts in many tenants; give the call one, with `in_tenant`",
        )),
    }
}
