use feishu_events::{Events, Received};

#[path = "../../payloads/mod.rs"]
mod payloads;

use std::rc::Rc;

use payloads::MessageReceiveEvent;

async fn greet(_: Received<MessageReceiveEvent>) {
    let name = Rc::new("Ada");
    std::future::ready(()).await;
    println!("{name}");
}

fn main() {
    Events::new().on(greet);
}
