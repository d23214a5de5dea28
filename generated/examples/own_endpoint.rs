//! Endpoints in your own code: one that is described here, and one whose content gets a type of its own.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example own_endpoint -- oc_820faa21d7ed275b53d1727a0feaa917
//! ```
//!
//! The app needs the bot ability and the scope `im:message:send_as_bot`. No feature is on: both endpoints are made here.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use std::env;
use std::error::Error;

use feishu_api::{Client, Require as _, feishu_endpoint};
use serde::{Deserialize, Serialize, Serializer};

/// Tells about the bot of the app. Its reply stands beside `code` and `msg`.
#[feishu_endpoint(
    GET,
    "/open-apis/bot/v3/info",
    tokens(tenant),
    reply = flat,
    response = BotInfo,
    errors(11205 = NoBot),
    docs = "https://open.feishu.cn/document/client-docs/bot-v3/obtain-bot-info"
)]
struct GetBotInfo;

#[derive(Deserialize)]
struct BotInfo {
    bot: Bot,
}

#[derive(Deserialize)]
struct Bot {
    app_name: String,
}

/// Sends a message whose content is of a type of one's own. All the rest is in the spec, which ships.
#[feishu_endpoint("im/v1/message/create")]
struct SendText {
    content: Content,
}

/// JSON in a text, as the content of a message must be.
#[derive(Clone)]
struct Content(String);

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&serde_json::json!({ "text": self.0 }).to_string())
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder_from_env().build()?;
    let chat = env::args().nth(1).ok_or("which chat? `oc_…`")?;

    // The attribute puts a method on the client.
    let info = match client.get_bot_info(GetBotInfo).await {
        Ok(info) => info,
        Err(error) if error.is(GetBotInfoError::NoBot) => return Err("give the app the bot ability".into()),
        Err(error) => return Err(error.into()),
    };

    // Types that belong to the endpoint are in a module with its name.
    let hello = Content(format!("This is {}.", info.bot.app_name));
    let message = SendText::new(send_text::ReceiveIdType::ChatId, chat, send_text::MsgType::Text, hello);
    let sent = client.send_text(message).await?;
    println!("sent {}", sent.require(|sent| &sent.message_id)?);
    Ok(())
}
