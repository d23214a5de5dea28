use feishu_api::feishu_endpoint;

#[feishu_endpoint(spec = "specs/broken/other_format.json")]
pub struct Thing;

fn main() {}
