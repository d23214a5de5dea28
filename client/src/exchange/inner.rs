//! What the calls of a client share.

use std::sync::Weak;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderMap;

use super::retry::Budget;
use crate::limit::Limits;
use crate::operation::AppType;
use crate::secret::Secret;
use crate::token::Tokens;

/// What the calls of a client share.
pub(crate) struct Inner {
    /// Itself, for tasks that outlive a call.
    #[cfg_attr(not(feature = "oauth"), allow(dead_code, reason = "only logins need it"))]
    pub(crate) this: Weak<Inner>,
    pub(crate) app_id: String,
    pub(crate) app_secret: Secret,
    pub(crate) app_type: AppType,
    /// The open host: an origin.
    pub(crate) base_url: Url,
    /// The host of the consent page, without a trailing slash; `None` if the open host is nobody's known one.
    #[cfg_attr(not(feature = "oauth"), allow(dead_code, reason = "only logins need it"))]
    pub(crate) accounts_url: Option<String>,
    pub(crate) http: reqwest::Client,
    /// What every request carries unless it has its own.
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) reply_limit: u64,
    pub(crate) retries: Budget,
    pub(crate) limits: Limits,
    pub(crate) tokens: Tokens,
}
