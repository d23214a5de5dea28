use feishu_api::feishu_endpoint;

#[feishu_endpoint(spec = "specs/bot.json")]
pub struct Info {
    pub id: String,
}

fn main() {}
