//! What the calls of a client share.

use std::sync::Arc;

use super::sender::Sender;
use crate::app::App;
use crate::token::Tokens;

/// What the calls of a client share.
pub(crate) struct Inner {
    pub(crate) app: Arc<App>,
    /// The host of the consent page, without a trailing slash; `None` if the open host is nobody's known one.
    #[cfg_attr(not(feature = "oauth"), allow(dead_code, reason = "only logins need it"))]
    pub(crate) accounts_url: Option<String>,
    pub(crate) sender: Arc<Sender>,
    pub(crate) tokens: Arc<Tokens>,
}
