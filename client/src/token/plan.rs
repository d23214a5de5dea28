//! Where the token for a call will come from.

use std::sync::Arc;

use super::key::Key;
use crate::app::App;
use crate::error::ErrorKind;
use crate::operation::{AppType, TokenKind};
use crate::options::{CallOptions, Caller};
use crate::route::Route;
use crate::secret::Secret;

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

/// The token that the caller asked for, whatever kinds the page lists; otherwise the client's own for the tenant, otherwise for the app.
pub(crate) fn plan(app: &App, route: &Route, options: &CallOptions) -> Result<Plan, ErrorKind> {
    Ok(match &options.caller {
        Some(Caller::Token(kind, secret)) => Plan::Given(*kind, secret.clone()),
        Some(Caller::User(user)) => Plan::Own(Key::User(Arc::clone(user))),
        Some(Caller::App) => Plan::Own(Key::App),
        None if route.tokens.is_empty() => Plan::None,
        None if route.tokens.contains(&TokenKind::Tenant) => Plan::Own(tenant(app, options)?),
        None if route.tokens.contains(&TokenKind::App) => Plan::Own(Key::App),
        None => {
            return Err(ErrorKind::invalid(
                TokenKind::User.as_str(),
                "is missing: this operation acts for a user; give the call the token of one, with `user_token`, or the name of a \
                 login, with `login`",
            ));
        }
    })
}

fn tenant(app: &App, options: &CallOptions) -> Result<Key, ErrorKind> {
    match (app.kind, &options.tenant_key) {
        (AppType::Custom, _) => Ok(Key::Tenant(None)),
        (AppType::Isv, Some(tenant)) => Ok(Key::Tenant(Some(Arc::clone(tenant)))),
        (AppType::Isv, None) => Err(ErrorKind::invalid(
            "tenant_key",
            "is missing: a store app acts in many tenants; give the call one, with `in_tenant`",
        )),
    }
}
