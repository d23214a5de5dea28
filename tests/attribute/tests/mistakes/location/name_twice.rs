use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant))]
pub struct Things {
    #[query]
    pub size: u32,
    #[query("size")]
    pub other: u32,
}

fn main() {}
