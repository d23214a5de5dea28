//! A platform on loopback, for tests of programs that use `feishu-api`. A dev-dependency, and never a feature of `feishu-api`: features
//! of a crate are on for all of a build.
//!
//! ```toml
//! [dev-dependencies]
//! feishu-mock = "0.1"
//! # The examples of the pages, for events.
//! feishu-api = { version = "0.1", features = ["testing"] }
//! ```
//!
//! A test starts a [`Platform`], says what operations are answered with, and runs the program against it. Requests and replies have the
//! types of `feishu-api`. Tokens are answered. What was not expected fails the test, with the name of the nearest operation.
//!
//! ```
//! use feishu_api::Client;
//! use feishu_api::im_v1::{CreatePin, DeletePin, DeletePinError, DeletePinResponse};
//! use feishu_mock::{Fault, Platform, from_json};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let feishu = Platform::start().await;
//! feishu.on::<DeletePin>().reply(DeletePinResponse::default()).once();
//! feishu.on::<DeletePin>().fail(DeletePinError::BotOutsideGroup);
//! feishu.fault(Fault::RateLimited { reset: Some(1) }).on::<DeletePin>();
//!
//! let client: Client = feishu.client();
//! client.send(DeletePin::new("om_1")).await?;
//! // It was made again after the fault.
//! assert_eq!(feishu.calls::<DeletePin>(), [DeletePin::new("om_1"), DeletePin::new("om_1")]);
//!
//! // Programs only read replies, so these have no `new`. One with members is made of JSON.
//! let pinned = json!({"pin": {"message_id": "om_1", "chat_id": "oc_1"}});
//! feishu.on::<CreatePin>().reply(from_json(pinned));
//! let reply = client.send(CreatePin::new("om_1")).await?;
//! assert_eq!(reply.pin.and_then(|pin| pin.chat_id).as_deref(), Some("oc_1"));
//! # Ok(())
//! # }
//! ```
//!
//! # Events
//!
//! An event is the example of its page, changed as the test needs it: [`sample`] by its type, [`sample_named`] by its name, [`event`] of a
//! payload. It is pushed over the long connection that the program opens:
//!
//! ```
//! use feishu_api::Client;
//! use feishu_api::events::socket::Socket;
//! use feishu_api::events::{Events, Received};
//! use feishu_api::im_v1::MessageReceiveEvent;
//! use feishu_mock::{Platform, sample};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let feishu = Platform::start().await;
//! let client: Client = feishu.client();
//! let events = Events::new().on(async |event: Received<MessageReceiveEvent>| {
//!     println!("{:?}", event.message);
//! });
//! tokio::spawn(Socket::new(&client, events).run());
//!
//! let mut connection = feishu.connection().await;
//! let event = sample::<MessageReceiveEvent>().with("/event/message/chat_id", "oc_1");
//! assert!(connection.push(&event).await?.is_accepted());
//! # Ok(())
//! # }
//! ```
//!
//! Or it is signed as the platform signs it, and goes to the address of a webhook: to the `Webhook` itself, or by [`post`] to the program that
//! listens.
//!
//! ```
//! use feishu_api::events::testing::sign;
//! use feishu_api::events::webhook::{Keys, Webhook};
//! use feishu_api::events::{Events, Received};
//! use feishu_api::im_v1::MessageReceiveEvent;
//! use feishu_mock::sample;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let keys = Keys::new().encrypt_key("a key").verification_token("a token");
//! let events = Events::new().on(async |event: Received<MessageReceiveEvent>| {
//!     println!("{:?}", event.message);
//! });
//! let webhook = Webhook::new(keys.clone(), events)?;
//!
//! let request = sign(&keys, sample::<MessageReceiveEvent>().message());
//! let answer = webhook.answer(request.headers(), request.body()).await;
//! assert_eq!(answer.status(), 200);
//! # Ok(())
//! # }
//! ```

mod answer;
mod at;
mod builder;
mod catalogue;
mod check;
mod decode;
mod desk;
mod expected;
mod fault;
mod fault_plan;
mod form;
mod lock;
mod made;
mod on;
mod platform;
mod pushed;
mod recorded;
mod reply;
mod route;
mod rule;
mod sample;
mod state;
mod stop;
mod tokens;
mod webhook;

pub use answer::{AGAINST_SPEC, Answer, NOT_EXPECTED, OTHER_HOST, PANICKED};
pub use at::At;
pub use builder::Builder;
pub use check::{Broken, Violation};
pub use expected::Expected;
pub use fault::Fault;
pub use fault_plan::FaultPlan;
pub use feishu_events::testing::{
    Acknowledged, Disconnected, PlatformConnection, TestEvent, event, event_named, sample,
};
pub use made::from_json;
pub use on::On;
pub use platform::Platform;
pub use pushed::sample_named;
pub use recorded::Recorded;
pub use webhook::post;

/// The README, whose code must compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
