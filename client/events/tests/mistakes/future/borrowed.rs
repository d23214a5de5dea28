use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

use payloads::MessageReceiveEvent;

fn main() {
    let name = "Ada".to_owned();
    Events::new().on(async |_: Received<MessageReceiveEvent>| println!("{name}"));
}
