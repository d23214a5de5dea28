use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

use payloads::{ActionTriggerEvent, MessageReceiveEvent};

async fn approve(_: Received<ActionTriggerEvent>) -> MessageReceiveEvent {
    MessageReceiveEvent::default()
}

fn main() {
    Events::new().answer(approve);
}
