use feishu_api::feishu_endpoint;

#[feishu_endpoint(spec = "specs/broken/code_twice.json")]
pub struct Thing;

fn main() {}
