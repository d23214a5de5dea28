use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

use payloads::MessageReceiveEvent;

struct Closed;

async fn greet(_: Received<MessageReceiveEvent>) -> Result<(), Closed> {
    Err(Closed)
}

fn main() {
    Events::new().on(greet);
}
