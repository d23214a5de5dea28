use feishu_api::feishu_endpoint;

#[feishu_endpoint(POST, "/open-apis/x/v1/things/:thing_id", tokens(tennant), errors(0 = Fine, 1 = not_found), metod = update)]
pub struct Update {
    #[querry]
    pub page_size: u32,
    #[path]
    pub thing: String,
}

fn main() {}
