use feishu_events::{Events, Received};

async fn preview(_: Received) -> String {
    "a page".to_owned()
}

fn main() {
    Events::new().answer_named("url.preview.get", preview);
}
