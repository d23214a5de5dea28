use feishu_api::feishu_endpoint;

#[feishu_endpoint]
pub struct Thing;

fn main() {}
