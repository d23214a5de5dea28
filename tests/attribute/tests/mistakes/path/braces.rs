use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things/{thing_id}", tokens(tenant))]
pub struct Thing;

fn main() {}
