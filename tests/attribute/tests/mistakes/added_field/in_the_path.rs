use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete")]
pub struct Unpin {
    #[path]
    pub chat_id: String,
}

fn main() {}
