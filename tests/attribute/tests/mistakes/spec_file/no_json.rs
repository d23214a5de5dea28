use feishu_api::feishu_endpoint;

#[feishu_endpoint(spec = "specs/broken/no_json.json")]
pub struct Thing;

fn main() {}
