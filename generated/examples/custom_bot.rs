//! Tells a group something through its custom bot, which needs no app: for builds, alarms and other programs that only speak.
//!
//! ```sh
//! export FEISHU_WEBHOOK=https://open.feishu.cn/open-apis/bot/v2/hook/… FEISHU_WEBHOOK_SECRET=…
//! cargo run -p feishu-api --example custom_bot --features custom-bot,message -- "the build is done"
//! ```
//!
//! Both are in the settings of the bot, which whoever owns the group adds there. Without the secret nothing is signed.

use std::env;
use std::error::Error;

use feishu_api::custom_bot::{CustomBot, CustomBotError};
use feishu_api::im_v1::content::{PostBody, PostElement, PostLink, PostText, Text};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let said = env::args().nth(1).ok_or("what shall it say?")?;
    let secret = env::var("FEISHU_WEBHOOK_SECRET").unwrap_or_default();
    let webhook = env::var("FEISHU_WEBHOOK").map_err(|_| "FEISHU_WEBHOOK is not set")?;
    let bot = CustomBot::new(webhook)?.secret(secret);

    // Five go in a second; more would wait for their turn.
    match bot.send(Text::new(&said)).await {
        Ok(()) => {}
        Err(error) if error.is(CustomBotError::KeyWordsNotFound) => {
            return Err(format!("`{said}` has none of the bot's keywords").into());
        }
        // It says what to do.
        Err(error) => return Err(error.into()),
    }

    let line: [PostElement; 2] = [
        PostText::new("More is told ").into(),
        PostLink::new("here", "https://example.com/builds").into(),
    ];
    bot.send(PostBody::new([line.to_vec()]).title(&said)).await?;
    Ok(())
}
