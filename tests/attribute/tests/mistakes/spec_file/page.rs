use feishu_api::feishu_endpoint;

#[feishu_endpoint(spec = "specs/broken/page.md")]
pub struct Thing;

fn main() {}
