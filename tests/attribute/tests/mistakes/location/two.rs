use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant))]
pub struct Things {
    #[query]
    #[header]
    pub page_size: u32,
}

fn main() {}
