//! What goes wrong while events are received, and what must come of it. Time is paused: a wait costs nothing and is exact.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod callbacks;
mod crowds;
mod handlers;
mod messages;
#[path = "../payloads/mod.rs"]
mod payloads;
mod repeats;
mod streams;
mod tickets;

use feishu_client::event::Event;
use feishu_events::{Answer, Delivery, Events, Outcome};
use serde_json::{Value, json};

/// An event of 2.0 with this id and payload.
pub fn event(event_type: &str, id: &str, payload: &Value) -> Delivery {
    let message = json!({
        "schema": "2.0",
        "header": {"event_id": id, "event_type": event_type, "create_time": "1608725989000", "app_id": "cli_1", "tenant_key": "t"},
        "event": payload
    });
    Delivery::new(Event::from_value(&message).unwrap())
}

/// Delivers an event of the type `a.b_v1` with this id.
pub async fn deliver(events: &Events, id: &str) -> Outcome {
    answer(events, id).await.outcome()
}

/// The same, with the reply.
pub async fn answer(events: &Events, id: &str) -> Answer {
    events.deliver(event("a.b_v1", id, &json!({}))).await
}
