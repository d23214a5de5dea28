use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

use payloads::MessageReceiveEvent;

struct Database;

async fn greet(_: Database, _: Received<MessageReceiveEvent>) {}

fn main() {
    Events::new().on(greet);
}
