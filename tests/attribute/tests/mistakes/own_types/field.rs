use feishu_api::feishu_endpoint;

pub struct Part;

#[feishu_endpoint(POST, "/open-apis/x/v1/things", tokens(tenant))]
pub struct CreateThing {
    pub name: String,
    pub part: Part,
}

fn main() {}
