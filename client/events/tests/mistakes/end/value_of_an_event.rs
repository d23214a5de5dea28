use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

use payloads::MessageReceiveEvent;

async fn count(_: Received<MessageReceiveEvent>) -> Result<u64, std::io::Error> {
    Ok(7)
}

fn main() {
    Events::new().on(count);
}
