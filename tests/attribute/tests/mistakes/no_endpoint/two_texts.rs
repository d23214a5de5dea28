use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete", "im/v1/pin/list")]
pub struct Thing;

fn main() {}
