//! The client itself.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use crate::error::Error;
use crate::exchange::Inner;
use crate::secret::Secret;

/// A client for one app. Cheap to clone; clones share connections, tokens and limits.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

impl Client {
    /// Hands over the ticket of a store app, which arrives as the event `app_ticket` about every hour.
    ///
    /// Check first that the platform sent the event: by its signature, by decrypting it, or by its verification token. Whoever can hand
    /// over a ticket of their own makes every call of the app fail until the next true one.
    ///
    /// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events>.
    ///
    /// # Cancel safety
    ///
    /// Once polled, this client has the ticket. Dropping the future may keep it from the client's token store.
    pub async fn set_app_ticket(&self, ticket: impl Into<Secret>) {
        self.inner.tokens.ticket.put(ticket.into()).await;
    }

    /// As [`set_app_ticket`](Self::set_app_ticket), for one that an event brought which was made then. A newer one stays. For the crate that
    /// receives events.
    #[doc(hidden)]
    pub async fn set_app_ticket_made_at(&self, made: SystemTime, ticket: impl Into<Secret>) {
        // A time that is still to come would keep away all that come until then.
        let made = made.min(self.platform_time());
        self.inner.tokens.ticket.put_made_at(made, ticket.into()).await;
    }

    /// Asks the platform to push the ticket of a store app again. Calls do so by themselves when they miss it.
    ///
    /// Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend>.
    ///
    /// # Errors
    ///
    /// As any call.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future loses nothing: the platform may push the ticket or not, and can be asked again.
    pub async fn resend_app_ticket(&self) -> Result<(), Error> {
        self.inner
            .tokens
            .ticket
            .resend()
            .await
            .map_err(|kind| Error::new("auth.v3.app_ticket.resend", kind))
    }

    /// The platform's clock, as the last reply told it; that of this machine while no reply has, or if both agree to two seconds. What tells
    /// the age of an event should use it, since a machine's clock may be wrong.
    #[must_use]
    pub fn platform_time(&self) -> SystemTime {
        self.inner.sender.clock.now()
    }

    /// The app id.
    #[must_use]
    pub fn app_id(&self) -> &str {
        &self.inner.app.id
    }
}

/// For what takes this client and that of `feishu-api`.
impl AsRef<Client> for Client {
    fn as_ref(&self) -> &Client {
        self
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("app_id", &self.inner.app.id)
            .field("base_url", &self.inner.app.base_url.as_str())
            .finish_non_exhaustive()
    }
}
