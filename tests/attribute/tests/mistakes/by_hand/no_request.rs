use feishu_api::Client;

fn send(client: &Client) {
    let _ = client.send("im.v1.pin.delete");
}

fn main() {}
