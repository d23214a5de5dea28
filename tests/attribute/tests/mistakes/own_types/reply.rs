use feishu_api::feishu_endpoint;

pub struct Thing;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant), response = Thing)]
pub struct CreateThing {
    pub name: String,
}

fn main() {}
