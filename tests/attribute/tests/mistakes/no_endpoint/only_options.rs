use feishu_api::feishu_endpoint;

#[feishu_endpoint(response = u8, method = make)]
pub struct Thing;

fn main() {}
