use feishu_api::feishu_endpoint;

#[feishu_endpoint(spec = "specs/broken/wrong_type.json")]
pub struct Thing;

fn main() {}
