//! The app ticket of a store app: the platform pushes one about every hour, as the event `app_ticket`.
//!
//! Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend>.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::request;
use super::shelf::Shelf;
use super::store::StoredToken;
use crate::app::App;
use crate::error::ErrorKind;
use crate::post::Post;
use crate::secret::Secret;

/// How long a ticket is kept in a store. A new one comes every hour; the platform honours older ones for longer.
const KEPT: Duration = Duration::from_secs(12 * 60 * 60);

const NAME: &str = "app_ticket";

/// The ticket of one app.
pub(crate) struct Ticket {
    app: Arc<App>,
    post: Arc<dyn Post>,
    shelf: Shelf,
    /// The one that this process took last.
    taken: Mutex<Option<StoredToken>>,
}

impl Ticket {
    pub(super) fn new(app: Arc<App>, post: Arc<dyn Post>, shelf: Shelf) -> Self {
        Ticket {
            app,
            post,
            shelf,
            taken: Mutex::default(),
        }
    }

    /// Takes a ticket, whichever is there.
    pub(crate) async fn put(&self, ticket: Secret) {
        let ticket = made_at(SystemTime::now(), ticket);
        *self.taken() = Some(ticket.clone());
        // A failure is logged, and other processes ask for a ticket of their own.
        let _ = self.shelf.save(NAME, &ticket).await;
    }

    /// Takes a ticket that was made then, in place of older ones alone: what was not answered comes again, hours later.
    pub(crate) async fn put_made_at(&self, made: SystemTime, ticket: Secret) {
        let ticket = made_at(made, ticket);
        let is_newer = |other: Option<&StoredToken>| other.is_none_or(|other| other.fresh_until <= ticket.fresh_until);
        {
            let mut taken = self.taken();
            if !is_newer(taken.as_ref()) {
                return;
            }
            *taken = Some(ticket.clone());
        }
        // Where it cannot be read, nobody knows what would be lost.
        if let Ok(stored) = self.shelf.load(NAME).await
            && is_newer(stored.as_ref())
        {
            let _ = self.shelf.save(NAME, &ticket).await;
        }
    }

    /// The newest ticket, whichever process took it.
    pub(super) async fn current(&self) -> Result<Secret, ErrorKind> {
        let stored = self.shelf.load(NAME).await.ok().flatten();
        let stored = stored.filter(|ticket| !ticket.time_left().is_zero());
        let taken = self.taken().clone();
        let newest = stored.into_iter().chain(taken).max_by_key(|ticket| ticket.fresh_until);
        if let Some(ticket) = newest {
            return Ok(ticket.secret);
        }
        let outcome = match self.resend().await {
            Ok(()) => "the platform was asked to send it again".to_owned(),
            Err(error) => format!("asking the platform to send it again failed ({error})"),
        };
        Err(ErrorKind::invalid(
            "app_ticket",
            format!(
                "has not arrived yet; {outcome}. It comes as the event `app_ticket`; hand it to `Client::set_app_ticket`"
            ),
        ))
    }

    /// A ticket was refused: drops it, unless there is a newer one, and asks for another.
    pub(super) async fn refused(&self, ticket: &Secret) {
        self.taken().take_if(|taken| taken.secret == *ticket);
        // A failure is logged. A refused ticket that stays is refused again.
        let _ = self.shelf.remove(NAME, ticket).await;
        if let Err(error) = self.resend().await {
            tracing::warn!(target: "feishu", "the platform did not take the request for a new app ticket: {error}");
        }
    }

    /// Asks the platform to push the ticket again.
    pub(crate) async fn resend(&self) -> Result<(), ErrorKind> {
        let path = "/open-apis/auth/v3/app_ticket/resend";
        let body = request::credentials(&self.app);
        request::send(&*self.post, path, body, true).await.map(drop)
    }

    fn taken(&self) -> MutexGuard<'_, Option<StoredToken>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A ticket that was made then.
fn made_at(made: SystemTime, ticket: Secret) -> StoredToken {
    StoredToken {
        secret: ticket,
        fresh_until: made.checked_add(KEPT).unwrap_or(made),
    }
}
