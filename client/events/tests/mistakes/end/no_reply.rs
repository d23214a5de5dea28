use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

use payloads::ActionTriggerEvent;

fn main() {
    Events::new().answer(async |_: Received<ActionTriggerEvent>| {});
}
