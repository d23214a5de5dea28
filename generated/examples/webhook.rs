//! A bot behind an address of the internet, with axum: asks in a card whether to deploy, and answers whoever clicks.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=… FEISHU_ENCRYPT_KEY=… FEISHU_VERIFICATION_TOKEN=…
//! cargo run -p feishu-api --example webhook --features card-v1,message,tower-03 -- 0.0.0.0:8080
//! ```
//!
//! The app needs the bot ability, the event `im.message.receive_v1`, the callback `card.action.trigger`, and the scopes
//! `im:message.group_at_msg:readonly` and `im:message:send_as_bot`. Key and token are those of "Encryption strategy" in the developer
//! console, and the address there is `https://…/feishu`. `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for
//! Lark.
//!
//! How its handlers are tested is in the example `testing`.

use std::env;
use std::error::Error;

use axum::Router;
use feishu_api::card_v1::{ActionTriggerEvent, ActionTriggerReply, Toast, ToastType};
use feishu_api::events::webhook::{Keys, Webhook};
use feishu_api::events::{Events, Failure, Received, with};
use feishu_api::im_v1::{MessageReceiveEvent, ReplyMessage};
use feishu_api::message::Card;
use feishu_api::{Client, Require as _};
use serde_json::json;
use tokio::net::TcpListener;

/// Asks in a card. If this fails, the platform sends the event again.
async fn ask(client: Client, event: Received<MessageReceiveEvent>) -> Result<(), Failure> {
    let message = event.require(|event| &event.message)?;
    let button = |text: &str, deploy: bool| {
        json!({
            "tag": "button",
            "text": {"tag": "plain_text", "content": text},
            "behaviors": [{"type": "callback", "value": {"deploy": deploy}}]
        })
    };
    let card = json!({
        "schema": "2.0",
        "header": {"title": {"tag": "plain_text", "content": "Deploy 0.1.0?"}},
        "body": {"elements": [button("Deploy", true), button("Not yet", false)]}
    });
    let message_id = message.require(|message| &message.message_id)?;
    // With the uuid it is asked once, even if this process ends before it is noted that the event was handled.
    let reply = ReplyMessage::new(message_id, Card::raw(&card)?).uuid(event.event().id());
    client.im_v1().message().reply(reply).await?;
    Ok(())
}

/// Answers a click. The user sees the toast; a failure would show that something went wrong.
async fn decide(click: Received<ActionTriggerEvent>) -> Result<ActionTriggerReply, Failure> {
    let action = click.require(|click| &click.action)?;
    let value = action.require(|action| &action.value)?;
    let toast = if value["deploy"] == true {
        Toast::new().r#type(ToastType::Success).content("It is being deployed")
    } else {
        Toast::new().r#type(ToastType::Info).content("It waits")
    };
    Ok(ActionTriggerReply::new().toast(toast))
}

fn events(client: &Client) -> Events {
    Events::new()
        .on(with(client.clone(), ask))
        .answer(decide)
        .for_client(client)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder_from_env().build()?;
    let variable = |name| env::var(name).map_err(|_| format!("{name} is not set"));
    let keys = Keys::new()
        .encrypt_key(variable("FEISHU_ENCRYPT_KEY")?)
        .verification_token(variable("FEISHU_VERIFICATION_TOKEN")?);
    let webhook = Webhook::new(keys, events(&client))?;

    let listener = TcpListener::bind(env::args().nth(1).unwrap_or("127.0.0.1:8080".to_owned())).await?;
    println!("listening on {}", listener.local_addr()?);
    let app = Router::new().route_service("/feishu", webhook.clone());
    // Takes no more events, lets those at work end, and then stops listening.
    let end = webhook.drained_after(tokio::signal::ctrl_c());
    axum::serve(listener, app).with_graceful_shutdown(end).await?;
    Ok(())
}
