use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), errors(99999999999 = Much))]
pub struct Thing;

fn main() {}
