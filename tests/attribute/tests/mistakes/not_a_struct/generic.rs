use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete")]
pub struct Unpin<T> {
    pub message_id: T,
}

fn main() {}
