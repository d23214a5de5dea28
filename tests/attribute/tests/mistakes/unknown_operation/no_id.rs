use feishu_api::feishu_endpoint;

#[feishu_endpoint("pin")]
pub struct Thing;

fn main() {}
