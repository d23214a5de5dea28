//! Logs a user in, and calls the API in the user's name.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example user_login --features authen-v1,im-v1
//! ```
//!
//! The app needs `https://example.com/callback` among its redirect URLs, and the user scopes `im:chat:readonly` and
//! `offline_access`. A web server would redirect the user and handle the callback; here you carry the addresses.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark. `FEISHU_ACCOUNTS_URL` is the host of
//! the consent page, for a base URL that is neither.

use std::error::Error;
use std::{env, io};

use feishu_api::authen_v1::GetUserInfo;
use feishu_api::im_v1::ListChat;
use feishu_api::{Client, Require as _};
use url::Url;

const CALLBACK: &str = "https://example.com/callback";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut builder = Client::builder_from_env();
    if let Ok(accounts) = env::var("FEISHU_ACCOUNTS_URL") {
        builder = builder.accounts_url(accounts);
    }
    let client = builder.build()?;

    // 1. Send the user to the consent page. `offline_access` is what lets the login be refreshed.
    let consent = client
        .oauth()
        .consent(CALLBACK, &["im:chat:readonly", "offline_access"])?;
    println!("Open {}", consent.url);
    println!("Then paste the address that the browser was sent to:");

    // 2. The user comes back with a code. Another state than ours is a login that somebody else began.
    let address = Url::parse(io::stdin().lines().next().ok_or("no address")??.trim())?;
    let parameter = |wanted: &str| {
        address
            .query_pairs()
            .find(|(name, _)| name == wanted)
            .map(|(_, value)| value)
    };
    if parameter("state").as_deref() != Some(&consent.state) {
        return Err("the state is not the one that the consent page was opened with".into());
    }
    let code = parameter("code").ok_or("the user did not agree")?;

    // 3. The code becomes tokens, once.
    let token = client.oauth().exchange(&code, CALLBACK, &consent.verifier).await?;

    // 4. With a token at hand, a call is made with it ...
    let me = client.authen_v1().user_info().get(GetUserInfo::new());
    let me = me.user_token(token.access_token.clone()).await?;
    let open_id = me.require(|me| &me.open_id)?;
    println!("logged in as {}", me.require(|me| &me.name)?);

    // ... and under a name, the client keeps the tokens and refreshes them for as long as the login lasts.
    client.oauth().log_in(open_id, token).await;
    let mut chats = client
        .im_v1()
        .chat()
        .list(ListChat::new())
        .login(open_id)
        .items()
        .limit(100);
    while let Some(chat) = chats.next().await {
        match chat {
            Ok(chat) => println!("- {}", chat.name.as_deref().unwrap_or("a chat without a name")),
            Err(error) if error.is_login_required() => return Err("the login is over: begin again".into()),
            Err(error) => return Err(error.into()),
        }
    }
    client.oauth().log_out(open_id).await?;
    Ok(())
}
