use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things/:id", tokens(tenant), idempotency = "id")]
pub struct Thing {
    #[path]
    pub id: String,
}

fn main() {}
