//! Sends a text to a chat and answers it, each at most once, however often the program is started.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example send_message --features im-v1 -- \
//!     oc_820faa21d7ed275b53d1727a0feaa917 order-4711
//! ```
//!
//! The app needs the bot ability and the scope `im:message:send_as_bot`, and its bot must be in the chat.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use std::env;
use std::error::Error;

use feishu_api::im_v1::content::Text;
use feishu_api::im_v1::{CreateMessage, CreateMessageError, ReceiveIdType, ReplyMessage};
use feishu_api::{Client, Require as _};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder_from_env().build()?;
    let mut arguments = env::args().skip(1);
    let chat = arguments.next().ok_or("which chat? `oc_…`")?;
    let order = arguments.next().ok_or("which order?")?;

    let text = Text::new(format!("{order} has been shipped"));
    let message = CreateMessage::new(ReceiveIdType::ChatId, chat, text)
        // Within an hour the platform sends one message per uuid. So the client may repeat it, and so may you.
        .uuid(format!("{order}-shipped"));

    let sent = match client.im_v1().message().create(message).await {
        Ok(sent) => sent,
        Err(error) => {
            // The codes that the page of this endpoint lists. Its patterns say which enum is meant.
            let advice = match error.known() {
                Some(CreateMessageError::BotOutsideGroup) => "add the bot to the chat",
                Some(CreateMessageError::ReceiveIdInvalid) => "there is no such chat",
                Some(CreateMessageError::BotAbilityNotActivated) => "give the app the bot ability, and publish it",
                // The error tells all that is known: code, message, the scopes that lack, the log id.
                _ => return Err(error.into()),
            };
            return Err(format!("{advice} ({error})").into());
        }
    };
    // What must be there, or an error that names it: the platform promises no member of a reply.
    let message_id = sent.require(|sent| &sent.message_id)?;
    println!("sent {message_id}");

    let answer = ReplyMessage::new(message_id, Text::new("It arrives on Tuesday."))
        .reply_in_thread(true)
        .uuid(format!("{order}-arrival"));
    let answer = client.im_v1().message().reply(answer).await?;
    println!("answered in thread {}", answer.require(|answer| &answer.thread_id)?);
    Ok(())
}
