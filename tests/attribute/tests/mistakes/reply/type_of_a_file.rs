use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/image/get", response = Vec<u8>)]
pub struct Thing;

fn main() {}
