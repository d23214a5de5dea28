//! What one call does differently from its client.

use std::sync::Arc;
use std::time::Duration;

use crate::operation::TokenKind;
use crate::secret::Secret;

/// What one call does differently from its client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) caller: Option<Caller>,
    pub(crate) tenant_key: Option<Arc<str>>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) no_retry: bool,
    pub(crate) headers: Vec<(String, Secret)>,
}

/// Whom a call acts for, if the caller said so.
#[derive(Clone, Debug)]
pub(crate) enum Caller {
    /// With this very token. It is never renewed.
    Token(TokenKind, Secret),
    /// As a user whose login the client keeps.
    User(Arc<str>),
    /// As the app, where the operation takes other tokens as well.
    App,
}
