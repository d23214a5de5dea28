use feishu_api::feishu_endpoint;

#[feishu_endpoint("im/v1/pin/delete")]
pub union Unpin {
    one: u8,
}

fn main() {}
