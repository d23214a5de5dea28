//! Calls two operations, and receives one kind of event.

use feishu_api::Client;
use feishu_api::elearning_v2::CourseRegistrationCreatedEvent;
use feishu_api::events::webhook::{Keys, Webhook};
use feishu_api::events::{Events, Received};
use feishu_api::minutes_v1::{ArtifactsMinute, GetMinuteTranscript};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let minute = std::env::args().nth(1).ok_or("expected a minute's token")?;
    let client = Client::builder("cli_a1b2c3d4e5f6", "secret").build()?;
    println!("{}", program::title(&client, &minute).await?);
    program::logged(&client, ArtifactsMinute::new(&minute)).await?;
    println!("{:?}", program::unsent(&minute));

    let events = Events::new().on(async |event: Received<CourseRegistrationCreatedEvent>| {
        println!("{:?}", event.event().id());
    });
    let webhook = Webhook::new(Keys::new().encrypt_key("key"), events)?;
    println!("{}", webhook.answer(&Default::default(), minute.as_bytes()).await.status());
    Ok(())
}

/// A function that is compiled and dead.
#[allow(dead_code, reason = "that is what is tested")]
async fn transcript(client: &Client, minute: &str) -> Result<(), feishu_api::Error> {
    program::logged(client, GetMinuteTranscript::new(minute)).await
}
