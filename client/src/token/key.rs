//! Which tokens there are, and which one a call gets.

use std::borrow::Cow;
use std::sync::Arc;

use crate::operation::TokenKind;
use crate::secret::Secret;

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

    /// The name in a store.
    pub(super) fn name(&self) -> Cow<'static, str> {
        match self {
            Key::App => Cow::Borrowed("app"),
            Key::Tenant(None) => Cow::Borrowed("tenant"),
            Key::Tenant(Some(tenant)) => Cow::Owned(format!("tenant:{tenant}")),
            Key::User(user) => Cow::Owned(format!("user:{user}")),
        }
    }
}

impl Access {
    /// The user whose login it is of.
    pub(crate) fn user(&self) -> Option<&str> {
        match &self.key {
            Some(Key::User(user)) => Some(user),
            _ => None,
        }
    }
}

/// A token to call with.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    pub(crate) kind: TokenKind,
    pub(crate) secret: Secret,
    /// Where the client keeps it, if it got it itself and may get another; `None` for a token that the caller supplied.
    pub(super) key: Option<Key>,
}
