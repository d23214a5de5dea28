use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete")]
pub enum Unpin {
    One,
}

fn main() {}
