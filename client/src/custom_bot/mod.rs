//! The custom bot of a group: messages to a webhook, without an app.
//!
//! Who owns a group adds such a bot in the group's settings, which then show the address of its webhook. Whoever has the address can
//! write into the group, so it is a secret, like a token.
//!
//! ```no_run
//! use feishu_client::custom_bot::CustomBot;
//!
//! # async fn example(webhook: &str, secret: &str) -> Result<(), Box<dyn std::error::Error>> {
//! // `https://open.feishu.cn/open-apis/bot/v2/hook/…`, from the group's settings, and the
//! // secret beside it, if the bot has one.
//! let bot = CustomBot::new(webhook)?.secret(secret);
//! bot.send(("text", r#"{"text": "the build is done"}"#)).await?;
//! # Ok(())
//! # }
//! ```
//!
//! The platform takes 5 messages in a second and 100 in a minute of one webhook. A bot and its clones keep to that: a message waits for its
//! turn. One that may have arrived is not sent again, since there is nothing to know it by; one that was refused as too many is.
//!
//! Such a bot hears nothing, and what it sent cannot be changed. A bot of an app can do both.
//!
//! Source: <https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot>.

mod address;
mod body;
mod codes;
mod sign;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use serde_json::Value;

pub use crate::content::{IntoContent, SentContent};
use address::Webhook;
use body::body;
pub use codes::CustomBotError;
use sign::Signature;

use crate::call::Sending;
use crate::call::client::Client;
use crate::error::{ApiError, BuildError, Error, ErrorCode, ErrorKind, Failure};
use crate::exchange::{self, Received};
use crate::operation::{Method, Per, ReplyKind, RetryClass, RetryTable, Window};
use crate::options::CallOptions;
use crate::prepare::{Body, Member, Prepared, counted};
use crate::route::Route;
use crate::secret::Secret;
use crate::setup::ClientBuilder;

/// What errors and logs call it.
const OPERATION: &str = "POST /open-apis/bot/v2/hook/:token";

/// What is counted: the messages to one webhook.
const LIMITS: &[Window] = &[
    Window::new(5, Per::Second).by("token"),
    Window::new(100, Per::Minute).by("token"),
];

const RETRIES: &[RetryTable] = &[&[(codes::FREQUENCY_LIMITED, RetryClass::Limited)]];

/// The custom bot of a group. Cheap to clone; clones share connections, and the limits of the webhook.
#[derive(Clone)]
pub struct CustomBot {
    client: Client,
    webhook: Arc<Webhook>,
    secret: Option<Secret>,
    options: CallOptions,
}

impl CustomBot {
    /// A bot with this webhook, as the group's settings show it: `https://open.feishu.cn/open-apis/bot/v2/hook/…`. Any other origin will
    /// do: Lark's, a private deployment's, a test server's; plain `http` only on a loopback address.
    ///
    /// It has connections of its own, with the settings that a [`ClientBuilder`] has by default.
    ///
    /// # Errors
    ///
    /// An address that is none of a webhook. It is not repeated in the error.
    pub fn new(webhook: impl Into<Secret>) -> Result<Self, BuildError> {
        let webhook = Webhook::read(&webhook.into())?;
        // No request of the bot names an app, or has a token.
        let client = ClientBuilder::<Client>::new("custom bot", "none").base_url(webhook.origin());
        Ok(Self::with(client.build()?, webhook))
    }

    /// A bot that sends through a client: with its transport, its proxy, its headers and its limits. The client's app plays no part.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn with_client(client: &impl AsRef<Client>, webhook: impl Into<Secret>) -> Result<Self, BuildError> {
        let webhook = Webhook::read(&webhook.into())?;
        Ok(Self::with(client.as_ref().clone(), webhook))
    }

    fn with(client: Client, webhook: Webhook) -> Self {
        CustomBot {
            client,
            webhook: Arc::new(webhook),
            secret: None,
            options: CallOptions::default(),
        }
    }

    /// Signs each message with this secret, which the bot's settings show where they ask for signatures. An empty one signs nothing.
    ///
    /// The signature has the platform's time, as its last reply told it.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into()).filter(|secret| !secret.is_empty());
        self
    }

    /// The time for a message as a whole, waiting for its turn included; that of the client by default, which is 30 seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sends a message. It goes when awaited.
    ///
    /// The platform takes texts, posts, images, cards, and names of groups to share; a request has 20 KB at most. People are mentioned as
    /// in any text: `<at user_id="ou_…">name</at>`, or `all` in place of an id.
    ///
    /// # Errors
    ///
    /// As any call; the platform's codes are those of [`CustomBotError`]. What is no JSON object, or too long, is refused before anything is
    /// sent.
    pub fn send(&self, content: impl IntoContent) -> Sending<()> {
        let (bot, content) = (self.clone(), content.into_content());
        // Signed when it is polled first: a call may be kept for longer than a signature holds.
        let exchange = Box::pin(async move {
            let prepared = bot.prepare(&content);
            exchange::start(bot.client.inner, prepared, bot.options).await
        });
        Sending::new(OPERATION, exchange, read, fail)
    }

    fn prepare(&self, content: &SentContent) -> Result<Prepared, ErrorKind> {
        let windows = self.client.inner.sender.limits.windows(OPERATION, LIMITS);
        let sign = |secret| Signature::new(secret, self.client.platform_time());
        Ok(Prepared {
            url: self.webhook.url.clone(),
            route: Route {
                id: Cow::Borrowed(OPERATION),
                method: Method::Post,
                tokens: &[],
                limits: LIMITS,
                counted: counted(windows, &|name| match name {
                    "token" => Member::Value(self.webhook.key.to_string()),
                    _ => Member::Unknown,
                })?,
                reply: ReplyKind::Flat,
            },
            repeatable: false,
            retries: RETRIES,
            headers: HeaderMap::new(),
            body: Body::Json(body(content, self.secret.as_ref().map(sign).as_ref())?),
        })
    }
}

/// A reply that has no `code` tells by members of an older form whether it succeeded.
fn read(received: Received) -> Result<(), ErrorKind> {
    let (status, log_id) = (received.head.status.as_u16(), received.head.log_id().map(str::to_owned));
    let mut reply = Value::Null;
    received.read_into(&mut reply)?;
    let older = reply.get("StatusCode").and_then(Value::as_i64);
    match older.filter(|code| *code != 0 && reply.get("code").is_none()) {
        None => Ok(()),
        Some(code) => {
            let message = reply.get("StatusMessage").and_then(Value::as_str).unwrap_or_default();
            Err(ApiError::read(code, message.to_owned(), status, log_id, &Value::Null).into())
        }
    }
}

fn fail(operation: Cow<'static, str>, mut failure: Failure) -> Error {
    if let ErrorKind::Api(answer) = &mut failure.kind
        && let Some(known) = CustomBotError::from_code(answer.code)
    {
        answer.advice = Some(known.advice());
    }
    Error::coded::<CustomBotError>(operation, failure)
}

impl fmt::Debug for CustomBot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomBot")
            .field("origin", &self.webhook.origin())
            .field("signs", &self.secret.is_some())
            .finish_non_exhaustive()
    }
}
