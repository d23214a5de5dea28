use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete")]
pub struct Unpin {
    pub mesage_id: String,
}

fn main() {}
