use feishu_api::feishu_endpoint;

#[feishu_endpoint(spec = "specs/broken/event.json")]
pub struct Thing;

fn main() {}
