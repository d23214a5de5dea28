use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/message/receive")]
pub struct Thing;

fn main() {}
