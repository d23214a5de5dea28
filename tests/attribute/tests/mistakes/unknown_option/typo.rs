use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), respones = u8)]
pub struct Thing;

fn main() {}
