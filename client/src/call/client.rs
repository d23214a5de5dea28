//! The client itself.

use std::fmt;
use std::sync::Arc;

use crate::error::Error;
use crate::exchange::Inner;
use crate::secret::Secret;
use crate::token::ticket;

/// A client for one app. Cheap to clone; clones share connections, tokens and limits.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

impl Client {
    /// Hands over the ticket of a store app, which arrives as the event `app_ticket` about every hour.
    ///
    /// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events>.
    pub async fn set_app_ticket(&self, ticket: impl Into<Secret>) {
        ticket::put(&self.inner, ticket.into()).await;
    }

    /// Asks the platform to push the ticket of a store app again. Calls do so by themselves when they miss it.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend>.
    ///
    /// # Errors
    ///
    /// As any call.
    pub async fn resend_app_ticket(&self) -> Result<(), Error> {
        ticket::resend(&self.inner)
            .await
            .map_err(|kind| Error::new("auth.v3.app_ticket.resend", kind))
    }

    /// The app id.
    #[must_use]
    pub fn app_id(&self) -> &str {
        &self.inner.app_id
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("app_id", &self.inner.app_id)
            .field("base_url", &self.inner.base_url.as_str())
            .finish_non_exhaustive()
    }
}
