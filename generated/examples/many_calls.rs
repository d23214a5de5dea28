//! Sends one text to many chats at once, and tells what each call came to.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example many_calls --features im-v1 -- \
//!     oc_820faa21d7ed275b53d1727a0feaa917 oc_5ad11d72b830411d72b836c20f3ab7f9
//! ```
//!
//! The app needs the bot ability and the scope `im:message:send_as_bot`, and its bot must be in the chats.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use std::error::Error;
use std::time::Duration;
use std::{env, iter};

use feishu_api::Client;
use feishu_api::im_v1::content::Text;
use feishu_api::im_v1::{CreateMessage, ReceiveIdType};
use futures_util::StreamExt as _;
use futures_util::stream;

/// How many calls are under way at a time.
const AT_ONCE: usize = 16;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // One client for all: its copies share connections, the token, and the limits of each endpoint, here 50 messages a second and 5 to
    // one chat. It holds calls back to keep to them, and repeats what the platform refused for a while, until the time of the call is
    // over.
    let client = Client::builder_from_env().timeout(Duration::from_secs(120)).build()?;
    let chats: Vec<String> = env::args().skip(1).collect();

    let text = Text::new("We are down from 18:00 to 18:10.");
    let calls = iter::zip(&chats, iter::repeat(text)).map(|(chat, text)| {
        let message = CreateMessage::new(ReceiveIdType::ChatId, chat, text)
            // With a uuid per message, none is sent twice, whatever is repeated.
            .uuid(format!("downtime-{chat}"));
        client.im_v1().message().create(message).with_meta()
    });

    // In the order of the chats; `buffer_unordered` gives them as they come.
    let mut results = stream::iter(calls).buffered(AT_ONCE).zip(stream::iter(&chats));
    let mut failed = 0;
    while let Some((result, chat)) = results.next().await {
        match result {
            Ok((_, meta)) => println!("{chat}: sent, {} attempts", meta.attempts),
            // One call that fails stops none of the others.
            Err(error) => {
                failed += 1;
                println!("{chat}: {error}");
            }
        }
    }
    println!("{} of {} sent", chats.len() - failed, chats.len());
    Ok(())
}
