use feishu_api::feishu_endpoint;

#[feishu_endpoint(GET, "/\\evil.example/things", tokens(tenant))]
pub struct Thing;

fn main() {}
