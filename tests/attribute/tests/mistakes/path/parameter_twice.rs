use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things/:id/parts/:id", tokens(tenant))]
pub struct Update {
    #[path]
    pub id: String,
}

fn main() {}
