use feishu_api::{Client, feishu_endpoint};

#[feishu_endpoint(GET, "/open-apis/x/v1/things", tokens(tenant))]
pub struct ListThings {
    #[query]
    pub page_token: Option<String>,
}

fn list(client: &Client) {
    let _ = client.send(ListThings::new()).items();
}

fn main() {}
