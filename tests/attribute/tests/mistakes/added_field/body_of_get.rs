use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/list")]
pub struct ListPins {
    #[body]
    pub order: Option<String>,
}

fn main() {}
