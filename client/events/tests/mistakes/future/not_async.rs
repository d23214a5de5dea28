use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

use payloads::MessageReceiveEvent;

fn greet(_: Received<MessageReceiveEvent>) {}

fn main() {
    Events::new().on(greet);
}
