//! Sends back texts, posts and files of people, with a mention of the sender, and asks in a card about anything else.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example echo --features card-v1,message,socket
//! ```
//!
//! The app has the bot ability, the event `im.message.receive_v1` and the callback `card.action.trigger` over the long connection, and the
//! scopes `im:message` and `im:resource`. `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use feishu_api::card_v1::{ActionTriggerEvent, ActionTriggerReply, Toast};
use feishu_api::events::{Events, Failure, Received, socket::Socket, with};
use feishu_api::im_v1::content::{File, Image, ReceivedContent, SentContent, Text};
use feishu_api::im_v1::{
    CreateFile, CreateImage, FileType, ImageType, MessageReceiveEvent, ReplyMessage, ResourceType,
};
use feishu_api::message::{Card, literal};
use feishu_api::{Client, Require as _};
use serde_json::json;

async fn echo(client: Client, event: Received<MessageReceiveEvent>) -> Result<(), Failure> {
    // Two bots would answer each other for ever.
    if event.is_from_app() {
        return Ok(());
    }
    let message = event.require(|event| &event.message)?;
    let id = message.require(|message| &message.message_id)?;
    let sender = event.require(|event| &event.sender)?.at()?;
    let (im, mentions, content) = (client.im_v1(), message.mentioned(), message.content()?);
    let answer = if let ReceivedContent::Text(_) = content {
        let text = literal(&content.to_plain_text(&mentions));
        SentContent::of(Text::new(format!("{sender} {text}")))
    } else if let ReceivedContent::Post(post) = content {
        let mut post = mentions.resolve_post(post);
        post.content.push(vec![sender.into()]);
        SentContent::of(post)
    } else if let Some(file) = content.files().first() {
        // What others uploaded cannot be sent, so it is uploaded anew.
        let download = im.message_resource().get(file.request(id)).await?;
        let bytes = download.bytes(30 << 20).await?;
        if file.kind == ResourceType::Image {
            let image = im.image().create(CreateImage::new(ImageType::Message, bytes)).await?;
            SentContent::of(Image::new(image.require(|image| &image.image_key)?))
        } else {
            let name = file.name.as_deref().unwrap_or("file");
            let file = im.file().create(CreateFile::new(FileType::Stream, name, bytes)).await?;
            SentContent::of(File::new(file.require(|file| &file.file_key)?))
        }
    } else {
        let text = json!({"tag": "plain_text", "content": "Is that for me?"});
        let click = json!({"type": "callback", "value": {"kind": content.kind()}});
        let button = json!({"tag": "button", "text": text, "behaviors": [click]});
        SentContent::of(Card::raw(&json!({"schema": "2.0", "body": {"elements": [button]}}))?)
    };
    let reply = ReplyMessage::new(id, answer).uuid(event.event().id());
    im.message().reply(reply).await?;
    Ok(())
}

async fn clicked(click: Received<ActionTriggerEvent>) -> Result<ActionTriggerReply, Failure> {
    let action = click.require(|click| &click.action)?;
    let value = action.require(|action| &action.value)?;
    let said = format!("I cannot send back: {}", value["kind"]);
    Ok(ActionTriggerReply::new().toast(Toast::new().content(said)))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder_from_env().build()?;
    let events = Events::new().on(with(client.clone(), echo)).answer(clicked);
    Socket::new(&client, events.in_order_by_chat()).run().await?;
    Ok(())
}
