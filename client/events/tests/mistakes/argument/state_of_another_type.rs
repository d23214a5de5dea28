use feishu_events::{Events, Received, with};

#[path = "../../payloads/mod.rs"]
mod payloads;
use payloads::MessageReceiveEvent;

#[derive(Clone)]
struct Database;

async fn greet(_: Database, _: Received<MessageReceiveEvent>) {}

fn main() {
    Events::new().on(with("Ada", greet));
}
