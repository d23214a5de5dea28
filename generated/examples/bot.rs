//! A bot over the long connection: says what it was told, in the order of each chat, and ends cleanly on Ctrl-C.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example bot --features message,socket
//! ```
//!
//! No address of the internet is needed. The app is one of your own company with the bot ability, the event `im.message.receive_v1`
//! subscribed over the long connection, and the scopes `im:message.group_at_msg:readonly` and `im:message:send_as_bot`.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark. `HEALTH_ADDRESS` is where the bot says how it
//! is, for whoever restarts it: `127.0.0.1:8081`.

use std::env;
use std::error::Error;
use std::time::Duration;

use feishu_api::events::socket::{Health, Socket};
use feishu_api::events::{Events, Failure, Received, with};
use feishu_api::im_v1::content::Text;
use feishu_api::im_v1::{MessageReceiveEvent, ReplyMessage};
use feishu_api::message::literal;
use feishu_api::{Client, Require as _};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;

/// Answers a message. If this fails, the platform sends the event again.
async fn answer(client: Client, event: Received<MessageReceiveEvent>) -> Result<(), Failure> {
    let message = event.require(|event| &event.message)?;
    if event.is_from_app() {
        return Ok(());
    }

    // With names where the message has keys, and so that it mentions nobody.
    let said = message.content()?.to_plain_text(&message.mentioned());
    let said = Text::new(format!("You said: {}", literal(&said)));

    let message_id = message.require(|message| &message.message_id)?;
    // With the uuid the reply is sent once, even if this process ends before it is noted that the event was handled.
    let reply = ReplyMessage::new(message_id, said).uuid(event.event().id());
    client.im_v1().message().reply(reply).await?;
    Ok(())
}

/// Says over HTTP how the connection is: 200 if anything came over it in the last three minutes.
async fn tell_health(listener: TcpListener, health: Health) {
    while let Ok((mut caller, _)) = listener.accept().await {
        let status = if health.is_live(Duration::from_secs(180)) {
            "200 OK"
        } else {
            "503 Service Unavailable"
        };
        let body = format!("{:?}\n{:?}\n", health.states(), health.traffic());
        let length = body.len();
        let response = format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}");
        // Whoever asks may have gone.
        let _ = caller.write_all(response.as_bytes()).await;
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder_from_env().build()?;
    let events = Events::new()
        .on(with(client.clone(), answer))
        .in_order_by_chat()
        .for_client(&client);
    let socket = Socket::new(&client, events);

    if let Ok(address) = env::var("HEALTH_ADDRESS") {
        let listener = TcpListener::bind(address).await?;
        tokio::spawn(tell_health(listener, socket.health()));
    }
    // What is at work has ten seconds to end.
    socket.run_until(async { drop(tokio::signal::ctrl_c().await) }).await?;
    println!("ended");
    Ok(())
}
