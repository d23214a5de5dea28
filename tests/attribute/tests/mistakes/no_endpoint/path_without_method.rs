use feishu_api::feishu_endpoint;

#[feishu_endpoint("/open-apis/x/v1/things", tokens(tenant))]
pub struct Thing;

fn main() {}
