use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/all things", tokens(tenant))]
pub struct Thing;

fn main() {}
