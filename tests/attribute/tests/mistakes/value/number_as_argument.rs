use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete", 7)]
pub struct Thing;

fn main() {}
