use feishu_api::feishu_endpoint;

#[feishu_endpoint(spec = "specs/nowhere.json")]
pub struct Thing;

fn main() {}
