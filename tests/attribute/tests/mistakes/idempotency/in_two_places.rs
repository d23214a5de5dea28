use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), idempotency = "uuid")]
pub struct Thing {
    #[query("uuid")]
    pub one: String,
    #[body("uuid")]
    pub other: String,
}

fn main() {}
