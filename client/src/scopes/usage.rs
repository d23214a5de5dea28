//! What a program uses, and for whom.

use crate::event::EventKind;
use crate::operation::{Operation, TokenKind};

/// For whom a call is made. An app has scopes for itself, and others for what it does for its users.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/calling-process/get-access-token>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Identity {
    /// The app itself, with a `tenant_access_token`.
    Tenant,
    /// A user, with a `user_access_token`.
    User,
}

/// An operation that a program calls or a kind of event that it receives, and for whom.
///
/// Made from an [`Operation`] or an [`EventKind`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage<'a> {
    /// The operation's id, or the event's: `im.v1.chat.list`.
    pub id: &'a str,
    /// Any one of these is enough. Empty: none is needed.
    pub scopes: Vec<&'a str>,
    /// For whom it is used.
    pub identity: Identity,
}

impl<'a> Usage<'a> {
    /// Used by the app itself; any one of these scopes is enough.
    #[must_use]
    pub fn new(id: &'a str, scopes: impl IntoIterator<Item = &'a str>) -> Self {
        Usage {
            id,
            scopes: scopes.into_iter().collect(),
            identity: Identity::Tenant,
        }
    }

    /// The same, as the client calls an operation that takes these tokens, where nothing is said: for the app, unless it takes a user's token and
    /// not that of a tenant.
    #[must_use]
    pub fn by_default(self, tokens: &[TokenKind]) -> Self {
        if tokens.contains(&TokenKind::User) && !tokens.contains(&TokenKind::Tenant) {
            self.as_user()
        } else {
            self
        }
    }

    /// The same, for a user: a call with `.user_token(…)` or `.login(…)`.
    #[must_use]
    pub fn as_user(mut self) -> Self {
        self.identity = Identity::User;
        self
    }
}

/// As the client calls it where nothing is said, see [`Usage::by_default`].
impl From<&'static Operation> for Usage<'static> {
    fn from(operation: &'static Operation) -> Self {
        Usage::new(operation.id, operation.scopes.iter().copied()).by_default(operation.tokens)
    }
}

/// The app receives it.
///
/// Where the page of an event lists several scopes, one is enough to receive any, and may decide which: messages to the bot alone, or all of
/// its groups. [`Usage::new`] with the one that is meant says so.
impl From<&'static EventKind> for Usage<'static> {
    fn from(kind: &'static EventKind) -> Self {
        Usage::new(kind.id, kind.scopes.iter().copied())
    }
}
