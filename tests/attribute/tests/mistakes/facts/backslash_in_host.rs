use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), host = "open.feishu.cn\\evil.example")]
pub struct Thing;

fn main() {}
