use feishu_api::feishu_endpoint;

#[feishu_endpoint(spec = "specs/broken/missing_key.json")]
pub struct Thing;

fn main() {}
