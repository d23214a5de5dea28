use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete", crate = self::feishu)]
pub struct Thing;

fn main() {}
