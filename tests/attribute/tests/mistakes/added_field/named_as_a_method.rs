#[feishu_api::feishu_endpoint("im/v1/pin/list")]
struct Pins {
    #[query]
    with: Option<String>,
}

fn main() {}
