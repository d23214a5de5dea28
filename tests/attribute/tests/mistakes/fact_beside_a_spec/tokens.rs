use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete", tokens(tenant), errors(1 = A))]
pub struct Thing;

fn main() {}
