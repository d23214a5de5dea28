use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete", method = a, method = b)]
pub struct Thing;

fn main() {}
