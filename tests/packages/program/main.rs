//! A call, and a test of it: the macros read the specs of their package, and the platform for tests reads them too.

use feishu_api::im_v1::DeletePin;
use feishu_api::{Client, Error};

async fn unpin(client: &Client, message: &str) -> Result<(), Error> {
    client.im_v1().pin().delete(DeletePin::new(message)).await?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder("cli_a1b2c3d4e5f6", "secret").build()?;
    Ok(unpin(&client, "om_1").await?)
}

#[tokio::test]
async fn the_platform_answers() -> Result<(), Error> {
    let platform = feishu_mock::Platform::builder().answer_everything().strict().start().await;
    unpin(&platform.client(), "om_1").await
}
