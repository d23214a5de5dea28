use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant))]
pub struct Thing {
    #[query]
    pub new: Option<String>,
}

fn main() {}
