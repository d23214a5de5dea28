use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, tokens(tenant))]
pub struct Thing;

fn main() {}
