//! The long connection over real sockets, against the platform on loopback that users test with.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod connecting;
mod endings;
#[path = "../logged/mod.rs"]
mod logged;
mod order;
mod proxies;
mod recorded;
mod secrets;
#[cfg(target_os = "linux")]
mod tunnel;

use feishu_client::{Client, transport};
use feishu_events::Events;
use feishu_events::socket::{Health, Lost, State};
use feishu_events::testing::Platform;
use serde_json::json;
use tokio::io::{AsyncRead, AsyncReadExt};

/// A platform whose API knows nothing.
async fn platform() -> Platform {
    let api = transport::from_fn(async |_| Ok(transport::Response::new(r#"{"code": 0}"#.into())));
    Platform::start(api).await.unwrap()
}

fn client(platform: &Platform) -> Client {
    let builder = Client::builder("cli_1", "PLANTED-secret");
    builder.base_url(platform.base_url()).build().unwrap()
}

/// A callback gets a reply, everything else is handled.
fn events() -> Events {
    Events::new()
        .answer_named("card.action.trigger", async |_| json!({"toast": {"content": "ok"}}))
        .otherwise(async |_| {})
}

/// Why the only connection of a socket was lost, or did not come about, once it waits for the next attempt.
async fn why_it_waits(mut health: Health) -> Lost {
    loop {
        health.changed().await;
        if let [State::Waiting { reason, .. }] = &health.states()[..] {
            return reason.clone();
        }
    }
}

/// The head of a request, with the empty line behind it.
async fn head(stream: &mut (impl AsyncRead + Unpin)) -> std::io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}
