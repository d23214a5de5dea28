use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

use payloads::MessageReceiveEvent;

async fn count(_: Received<MessageReceiveEvent>) -> u64 {
    7
}

fn main() {
    Events::new().on(count);
}
