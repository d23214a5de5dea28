use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

use payloads::MessageReceiveEvent;

async fn greet(_: Received<MessageReceiveEvent>) {}

fn main() {
    Events::new().answer(greet);
}
