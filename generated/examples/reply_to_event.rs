//! Answers a received message: reads one event from standard input, as a server would get it from the platform.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example reply_to_event --features im-v1 < event.json
//! ```
//!
//! The app needs the bot ability, the event `im.message.receive_v1`, and the scopes `im:message.group_at_msg:readonly` and
//! `im:message:send_as_bot`. How events arrive, are checked and decrypted is not shown: this begins with the JSON of one.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use std::error::Error;
use std::{env, io};

use feishu_api::event::Event;
use feishu_api::im_v1::{MessageReceiveEvent, MsgType, ReplyMessage};
use feishu_api::{Client, Require as _};
use serde::Deserialize;
use serde_json::json;

/// The content of a text.
#[derive(Deserialize)]
struct Content {
    text: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder(env::var("FEISHU_APP_ID")?, env::var("FEISHU_APP_SECRET")?)
        .base_url(env::var("FEISHU_BASE_URL").unwrap_or("https://open.feishu.cn".to_owned()))
        .build()?;
    let event = Event::from_slice(io::read_to_string(io::stdin())?.as_bytes())?;

    // Each event has a type; `payload` asks whether it is this one. `value` gives the JSON of any.
    let Some(received) = event.payload::<MessageReceiveEvent>()? else {
        println!("passed over {}", event.event_type());
        return Ok(());
    };
    let message = received.require(|received| &received.message)?;
    if message.message_type.as_deref() != Some("text") {
        println!("passed over what is no text");
        return Ok(());
    }

    // The content of a message is JSON in a text, with a key for everybody who is mentioned.
    let content = message.require(|message| &message.content)?;
    let Content { mut text } = serde_json::from_str(content)?;
    for mention in &message.mentions {
        if let (Some(key), Some(name)) = (&mention.key, &mention.name) {
            text = text.replace(key, name);
        }
    }

    let answer = json!({ "text": format!("You said: {text}") }).to_string();
    let message_id = message.require(|message| &message.message_id)?;
    let reply = ReplyMessage::new(message_id, answer, MsgType::Text)
        // The platform sends an event again if the answer takes long. With its id the reply is sent once.
        .uuid(event.id());
    let reply = client.im_v1().message().reply(reply).await?;
    println!("replied with {}", reply.require(|reply| &reply.message_id)?);
    Ok(())
}
