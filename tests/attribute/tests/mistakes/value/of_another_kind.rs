use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete", method = "remove")]
pub struct Thing;

fn main() {}
