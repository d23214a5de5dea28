use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), limits(0/second, "many"))]
pub struct Thing;

fn main() {}
