use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/image/create")]
pub struct Upload {
    pub image: Vec<u8>,
}

fn main() {}
