use feishu_api::{Client, feishu_endpoint};

#[feishu_endpoint(POST, "/open-apis/x/v1/things/:thing_id", tokens(tenant, usr), errors(1 = NotFound))]
pub struct Update {
    #[path]
    pub thing_id: String,
    #[querry]
    pub size: Option<u32>,
}

fn main() {
    let client = Client::builder("cli_1", "secret").build().unwrap();
    let request = Update::new("t_1").size(3u32);
    let _: UpdateResponse = Default::default();
    let _ = client.update(request.clone());
    let _ = client.send(request);
}
