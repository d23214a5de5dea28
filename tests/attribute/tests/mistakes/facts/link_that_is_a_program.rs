use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), docs = "javascript:alert(1)")]
pub struct Thing;

fn main() {}
