use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delte")]
pub struct Thing;

fn main() {}
