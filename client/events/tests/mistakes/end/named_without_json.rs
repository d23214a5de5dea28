use feishu_events::{Events, Received};

async fn preview(_: Received) -> u64 {
    7
}

fn main() {
    Events::new().answer_named("url.preview.get", preview);
}
