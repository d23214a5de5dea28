use feishu_events::Events;

#[path = "../../payloads/mod.rs"]
mod payloads;

fn main() {
    Events::new().on(async |message| println!("{:?}", message));
}
