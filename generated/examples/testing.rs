//! Tests of your own code, without a network: the client sends through a function that plays the platform.
//!
//! ```sh
//! cargo test -p feishu-api --example testing --features card-v1,im-v1,testing
//! ```
//!
//! Code that takes a `&Client` needs nothing else to be tested. Answers by their types, pages, files, faults and events over a connection
//! come from the crate `feishu-mock`, a platform on loopback; a server of your own is `.base_url("http://127.0.0.1:8080")`.
//!
//! Handlers of events are called with the examples of the pages, changed as the test needs them.

use std::env;
use std::error::Error as StdError;

use feishu_api::card_v1::{ActionTriggerEvent, ActionTriggerReply, Toast, ToastType};
use feishu_api::events::{Events, Failure, Received};
use feishu_api::im_v1::content::Text;
use feishu_api::im_v1::{CreateMessage, CreateMessageError, ReceiveIdType};
use feishu_api::{Client, Error, Require as _};

/// Tells a chat of a release. `false`: nobody asked for it there, since the bot is not in the chat.
async fn announce(client: &Client, chat: &str, version: &str) -> Result<bool, Error> {
    let text = Text::new(format!("{version} is out"));
    let message = CreateMessage::new(ReceiveIdType::ChatId, chat, text).uuid(format!("release-{version}"));
    match client.im_v1().message().create(message).await {
        Ok(_) => Ok(true),
        Err(error) if error.is(CreateMessageError::BotOutsideGroup) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Answers a click on a card that asks whether to release.
async fn decide(click: Received<ActionTriggerEvent>) -> Result<ActionTriggerReply, Failure> {
    let action = click.require(|click| &click.action)?;
    let value = action.require(|action| &action.value)?;
    let toast = if value["release"] == true {
        Toast::new().r#type(ToastType::Success).content("It is being released")
    } else {
        Toast::new().r#type(ToastType::Info).content("It waits")
    };
    Ok(ActionTriggerReply::new().toast(toast))
}

/// The handlers of the program. A door for them is in the examples `bot` and `webhook`.
fn events() -> Events {
    Events::new().answer(decide)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    let client = Client::builder_from_env().build()?;
    let chat = env::args().nth(1).ok_or("which chat? `oc_…`")?;
    println!("told: {}", announce(&client, &chat, "0.1.0").await?);
    println!("takes {:?}", events());
    Ok(())
}

#[cfg(test)]
mod tests {
    use feishu_api::error::{TransportError, TransportKind};
    use feishu_api::events::Outcome;
    use feishu_api::events::testing::sample;
    use feishu_api::transport::{self, Body, Request, Response};
    use serde_json::{Value, json};

    use super::*;

    /// A client whose every call of the API is answered with this.
    fn client(answer: Value) -> Result<Client, Box<dyn StdError>> {
        let platform = transport::from_fn(move |request: Request| {
            let answer = answer.clone();
            async move {
                // The client asks for a token first, as it would of the platform.
                if request.uri().path().starts_with("/open-apis/auth/") {
                    return Ok(reply(
                        &json!({ "code": 0, "tenant_access_token": "t-1", "expire": 7200 }),
                    ));
                }
                assert_eq!(request.uri().query(), Some("receive_id_type=chat_id"));
                let body: Value = serde_json::from_slice(&request.into_body().bytes().await?).unwrap_or_default();
                assert_eq!(body["content"], r#"{"text":"0.1.0 is out"}"#);
                assert_eq!(body["uuid"], "release-0.1.0");
                Ok(reply(&answer))
            }
        });
        Ok(Client::builder("cli_a1b2c3d4e5f6", "secret")
            .transport(platform)
            .build()?)
    }

    fn reply(json: &Value) -> Response {
        Response::new(Body::from(json.to_string()))
    }

    #[tokio::test]
    async fn a_chat_is_told() -> Result<(), Box<dyn StdError>> {
        let client = client(json!({ "code": 0, "data": { "message_id": "om_dc13264520392913993dd051dba21dcf" } }))?;
        assert!(announce(&client, "oc_820faa21d7ed275b53d1727a0feaa917", "0.1.0").await?);
        Ok(())
    }

    #[tokio::test]
    async fn a_chat_without_the_bot_is_passed_over() -> Result<(), Box<dyn StdError>> {
        let client = client(json!({ "code": 230002, "msg": "Bot/User can NOT be out of the chat." }))?;
        assert!(!announce(&client, "oc_820faa21d7ed275b53d1727a0feaa917", "0.1.0").await?);
        Ok(())
    }

    #[tokio::test]
    async fn a_network_that_is_down_is_an_error() -> Result<(), Box<dyn StdError>> {
        let down = transport::from_fn(async |_| Err(TransportError::new(TransportKind::Connect, "no route")));
        let client = Client::builder("cli_a1b2c3d4e5f6", "secret")
            .transport(down)
            .retries(0)
            .build()?;
        let error = announce(&client, "oc_820faa21d7ed275b53d1727a0feaa917", "0.1.0").await;
        assert!(error.is_err_and(|error| error.is_retryable()));
        Ok(())
    }

    #[tokio::test]
    async fn who_clicks_is_told_what_happens_once() -> Result<(), Box<dyn StdError>> {
        let events = events();
        // The click that the page of the callback shows, with a value of this program's.
        let click = sample::<ActionTriggerEvent>().with("/event/action/value", json!({ "release": true }));
        let answer = events.deliver(click.clone()).await;
        let reply: Value = answer.reply_as()?.unwrap_or_default();
        assert_eq!(
            reply["toast"],
            json!({ "type": "success", "content": "It is being released" })
        );
        assert_eq!(events.deliver(click).await.outcome(), Outcome::Duplicate);
        Ok(())
    }
}
