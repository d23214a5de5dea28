use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), errors(1 = A, 1 = B))]
pub struct Thing;

fn main() {}
