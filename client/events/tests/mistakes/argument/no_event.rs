use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

async fn greet(_: Received<u64>) {}

fn main() {
    Events::new().on(greet);
}
