use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete", spec = "specs/endpoints/im/v1/pin/delete.json")]
pub struct Thing;

fn main() {}
