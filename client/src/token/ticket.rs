//! The app ticket of a store app: the platform pushes one about every hour, as the event `app_ticket`.
//!
//! Source: <https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend>.

use std::time::{Duration, SystemTime};

use super::fetch;
use super::store::{self, StoredToken, or_warn};
use crate::error::ErrorKind;
use crate::exchange::Inner;
use crate::secret::Secret;

/// How long a ticket is kept. A new one comes every hour; the platform honours older ones for longer.
const KEPT: Duration = Duration::from_secs(12 * 60 * 60);

const NAME: &str = "app_ticket";

/// Takes a new ticket.
pub(crate) async fn put(client: &Inner, ticket: Secret) {
    let stored = StoredToken {
        secret: ticket.clone(),
        fresh_until: SystemTime::now() + KEPT,
    };
    client.tokens.set_ticket(Some(ticket));
    if let Some(store) = &client.tokens.store {
        or_warn("keep the app ticket", store.save(&store::name(client, NAME), &stored)).await;
    }
}

/// The newest ticket: another process may have taken a newer one than this.
pub(super) async fn current(client: &Inner) -> Result<Secret, ErrorKind> {
    if let Some(store) = &client.tokens.store {
        let loaded = or_warn("load the app ticket", store.load(&store::name(client, NAME)))
            .await
            .flatten();
        if let Some(ticket) = loaded {
            return Ok(ticket.secret);
        }
    }
    if let Some(ticket) = client.tokens.ticket() {
        return Ok(ticket);
    }
    let outcome = match resend(client).await {
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
pub(super) async fn refused(client: &Inner, ticket: &Secret) {
    if client.tokens.ticket().as_ref() == Some(ticket) {
        client.tokens.set_ticket(None);
    }
    if let Some(store) = &client.tokens.store {
        or_warn(
            "drop a refused app ticket",
            store.remove(&store::name(client, NAME), ticket),
        )
        .await;
    }
    if let Err(error) = resend(client).await {
        tracing::warn!(target: "feishu", "the platform did not take the request for a new app ticket: {error}");
    }
}

/// Asks the platform to push the ticket again.
pub(crate) async fn resend(client: &Inner) -> Result<(), ErrorKind> {
    let path = "/open-apis/auth/v3/app_ticket/resend".to_owned();
    fetch::post(client, path, fetch::credentials(client), true)
        .await
        .map(drop)
}
