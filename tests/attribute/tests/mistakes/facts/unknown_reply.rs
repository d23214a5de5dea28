use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), reply = binry)]
pub struct Thing;

fn main() {}
