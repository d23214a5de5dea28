//! The tickets of a store app, which the platform sends as events about every hour, and without which the app gets no tokens.

use std::sync::Arc;

use feishu_client::Client;
use feishu_client::event::Event;

use crate::handler::{Handler, untyped};

/// Where tickets go.
#[derive(Clone)]
pub(crate) struct Tickets {
    client: Client,
    nothing: Arc<Handler>,
}

impl Tickets {
    pub(crate) fn new(client: Client) -> Self {
        let nothing = Arc::new(untyped(async |_| {}));
        Tickets { client, nothing }
    }

    /// Whether an event has a ticket.
    pub(crate) fn has_one(&self, event: &Event) -> bool {
        event.event_type() == "app_ticket"
    }

    /// The handler of a ticket that was taken, where the program has none.
    pub(crate) fn handler(&self) -> &Arc<Handler> {
        &self.nothing
    }

    /// Takes the ticket of an event that has one. As often as it comes, since the newest counts.
    pub(crate) async fn take(&self, event: &Event) {
        match event.member("app_ticket") {
            Some(ticket) if event.app_id() == self.client.app_id() => match event.created_at() {
                Some(made) => self.client.set_app_ticket_made_at(made, ticket).await,
                None => self.client.set_app_ticket(ticket).await,
            },
            _ => {
                tracing::warn!(target: "feishu", app_id = ?event.app_id(), "an app ticket is for another app, and is not taken");
            }
        }
    }
}
