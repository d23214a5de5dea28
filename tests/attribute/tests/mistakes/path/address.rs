use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "https://example.com/things", tokens(tenant))]
pub struct Thing;

fn main() {}
