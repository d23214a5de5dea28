use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), idempotency = "uid")]
pub struct Thing {
    pub uuid: String,
}

fn main() {}
