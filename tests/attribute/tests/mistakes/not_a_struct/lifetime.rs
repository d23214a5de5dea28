use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete")]
pub struct Unpin<'a> {
    pub message_id: &'a str,
}

fn main() {}
