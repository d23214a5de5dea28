use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/list")]
pub struct Pins {
    pub page_token: Vec<u8>,
}

fn main() {}
