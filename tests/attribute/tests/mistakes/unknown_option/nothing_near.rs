use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), colour = red, errors(1 = A))]
pub struct Thing;

fn main() {}
