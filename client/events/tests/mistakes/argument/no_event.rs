use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

async fn greet(_: Received<String>) {}

fn main() {
    Events::new().on(greet);
}
