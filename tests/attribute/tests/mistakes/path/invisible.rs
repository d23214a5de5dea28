use feishu_api::feishu_endpoint;

#[feishu_endpoint(GET, "/open-apis/x/v1/\u{202e}things", tokens(tenant))]
pub struct Thing;

fn main() {}
