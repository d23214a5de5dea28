//! A bot that tells chats of releases, and says what it was told. It is tested as a user would test it: see `tests/bot.rs`.

use lark::events::{Events, Failure, Received, with};
use lark::im_v1::content::Text;
use lark::im_v1::{
    CreateImage, CreateMessage, CreateMessageError, ImageType, ListChat, MessageReceiveEvent, ReceiveIdType,
    ReplyMessage,
};
use lark::{Client, Error, File, Require as _};

/// Tells a chat of a release. `false`: nobody asked for it there, since the bot is not in the chat.
///
/// # Errors
///
/// Those of the call.
pub async fn announce(client: &Client, chat: &str, version: &str) -> Result<bool, Error> {
    let text = Text::new(format!("{version} is out"));
    let message = CreateMessage::new(ReceiveIdType::ChatId, chat, text).uuid(format!("release-{version}"));
    match client.im_v1().message().create(message).await {
        Ok(_) => Ok(true),
        Err(error) if error.is(CreateMessageError::BotOutsideGroup) => Ok(false),
        Err(error) => Err(error),
    }
}

/// The ids of the chats that the bot is in.
///
/// # Errors
///
/// Those of the calls.
pub async fn chats(client: &Client) -> Result<Vec<String>, Error> {
    let chats = client.im_v1().chat().list(ListChat::new()).items().collect().await?;
    Ok(chats.into_iter().filter_map(|chat| chat.chat_id).collect())
}

/// Uploads a logo. The key by which messages name it.
///
/// # Errors
///
/// Those of the call, and a reply without a key.
pub async fn logo(client: &Client, image: Vec<u8>) -> Result<String, Error> {
    let image = File::from(image).named("logo.png").typed("image/png");
    let reply = client
        .im_v1()
        .image()
        .create(CreateImage::new(ImageType::Message, image))
        .await?;
    Ok(reply.require(|reply| &reply.image_key)?.clone())
}

/// Answers a message.
async fn hear(client: Client, event: Received<MessageReceiveEvent>) -> Result<(), Failure> {
    let message = event.require(|event| &event.message)?;
    let id = message.require(|message| &message.message_id)?;
    let reply = ReplyMessage::new(id, Text::new("I hear")).uuid(event.event().id());
    client.im_v1().message().reply(reply).await?;
    Ok(())
}

/// The handlers of the bot.
#[must_use]
pub fn events(client: &Client) -> Events {
    Events::new().on(with(client.clone(), hear))
}
