use feishu_api::{Client, feishu_endpoint};

#[feishu_endpoint(spec = "specs/nowhere.json")]
pub struct Update {
    pub thing_id: String,
}

fn main() {
    let client = Client::builder("cli_1", "secret").build().unwrap();
    let request = Update::new("t_1");
    let _: UpdateResponse = Default::default();
    let _ = client.update(request.clone());
    let _ = client.send(request);
}
