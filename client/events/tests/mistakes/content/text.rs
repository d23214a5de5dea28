use feishu_client::content::IntoContent;

fn reply(_: impl IntoContent) {}

fn main() {
    reply("hello");
}
