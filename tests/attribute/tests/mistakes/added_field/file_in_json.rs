use feishu_api::{File, feishu_endpoint};

#[feishu_endpoint("im/v1/message/create")]
pub struct SendMessage {
    #[file]
    pub attachment: Option<File>,
}

fn main() {}
