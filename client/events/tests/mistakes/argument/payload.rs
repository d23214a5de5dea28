use feishu_events::Events;

#[path = "../../payloads/mod.rs"]
mod payloads;

use payloads::MessageReceiveEvent;

async fn greet(_: MessageReceiveEvent) {}

fn main() {
    Events::new().on(greet);
}
