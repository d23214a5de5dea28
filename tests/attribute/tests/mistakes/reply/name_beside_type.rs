use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/list", response = Vec<u8>, response_name = Pins)]
pub struct Thing;

fn main() {}
