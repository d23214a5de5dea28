use feishu_api::feishu_endpoint;

#[feishu_endpoint("specs/endpoints/im/v1/pin/delete.json")]
pub struct Thing;

fn main() {}
