use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/replace")]
pub struct Thing;

fn main() {}
