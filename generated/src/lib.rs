//! Typed bindings to the server API of Feishu (Lark), generated from its documentation pages.
//!
//! Every endpoint is a request struct, a typed reply and an enum of the error codes that its page lists. Each
//! project-version of the API (`im/v1`, `contact/v3`) is a module behind a feature of the same name; none is on by default.
//!
//! ```toml
//! feishu-api = { version = "0.1", features = ["im-v1"] }
//! ```
//!
//! # The call
//!
#![cfg_attr(feature = "im-v1", doc = "```no_run")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use feishu_api::Client;
//! use feishu_api::im_v1::{CreateMessage, ReceiveIdType};
//!
//! # async fn example(app_secret: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("cli_a1b2c3d4e5f6", app_secret).build()?;
//!
//! let hello = CreateMessage::new(ReceiveIdType::ChatId, "oc_820faa21d7ed275b53d1727a0feaa917", "text", r#"{"text":"hello"}"#);
//! let sent = client.im_v1().message().create(hello.uuid("b13g2t38-1jd2-458b-8djf-dtbca5104204")).await?;
//! println!("{:?}", sent.message_id);
//! # Ok(())
//! # }
//! ```
//!
//! - A request has its required fields in `new`, a setter for each other one, and public fields.
//! - What may be absent is an `Option`. A list is a [`List`] and a map a [`Map`], in requests and replies alike, with nothing to unwrap: an
//!   absent one has no elements and is left out, an empty one is sent as `[]` or `{}`.
//! - What belongs to one call, such as a user's token or a time limit, is an option of the [`Call`] that a method returns.
//! - `client.send(request)` is the same call without the walk over project-version and resource.
//!
//! # Errors
//!
#![cfg_attr(feature = "im-v1", doc = "```no_run")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use feishu_api::Client;
//! use feishu_api::im_v1::{DeletePin, DeletePinError};
//!
//! # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! match client.im_v1().pin().delete(DeletePin::new("om_dc13264520392913993dd051dba21dcf")).await {
//!     Ok(_) => {}
//!     // A code that the endpoint's page lists. `GeneralError` has those that any endpoint may answer with.
//!     Err(error) if error.is(DeletePinError::BotOutsideGroup) => eprintln!("add the bot to the group first"),
//!     Err(error) if error.is_permission_denied() => eprintln!("grant one of {:?}", error.missing_scopes()),
//!     // Whatever else went wrong: code, message and the log id that support asks for, or why there was no reply.
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Every call fails with the same [`Error`], so a function that calls several endpoints needs nothing but `?`. `known` gives the code for
//! a `match`, whose patterns say which enum is meant:
//!
#![cfg_attr(feature = "im-v1", doc = "```no_run")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use feishu_api::im_v1::{CreatePin, DeletePin, DeletePinError};
//! use feishu_api::{Client, Error};
//!
//! async fn move_pin(client: &Client, from: &str, to: &str) -> Result<(), Error> {
//!     let pins = client.im_v1().pin();
//!     pins.create(CreatePin::new(to)).await?;
//!     pins.delete(DeletePin::new(from)).await?;
//!     Ok(())
//! }
//!
//! fn advice(error: &Error) -> &str {
//!     match error.known() {
//!         Some(DeletePinError::BotOutsideGroup) => "add the bot to the group first",
//!         Some(DeletePinError::ChatDissolved) => "the chat is gone",
//!         _ => "call support",
//!     }
//! }
//! ```
//!
//! `Display` tells all of it on one line: the operation, code, message and log id, how often it was tried, and what to do. For tests of a
//! program's own, [`Error::of`] makes the error that a call would fail with:
//!
#![cfg_attr(feature = "im-v1", doc = "```")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use feishu_api::Error;
//! use feishu_api::im_v1::{DeletePin, DeletePinError};
//!
//! let error = Error::of::<DeletePin>(DeletePinError::BotOutsideGroup);
//! assert!(error.is(DeletePinError::BotOutsideGroup));
//! ```
//!
//! # Pages
//!
//! Each page is fetched when its first item is asked for.
//!
#![cfg_attr(feature = "im-v1", doc = "```no_run")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use feishu_api::Client;
//! use feishu_api::im_v1::ListChat;
//!
//! # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut chats = client.im_v1().chat().list(ListChat::new().page_size(50)).items().limit(500);
//! while let Some(chat) = chats.next().await {
//!     println!("{:?}", chat?.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Values that pages list
//!
//! Words and numbers that a page lists are enums. Text and plain numbers become them, and what no page lists is kept.
//!
#![cfg_attr(feature = "im-v1", doc = "```")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use feishu_api::im_v1::{CreateChatMembers, ReceiveIdType, SucceedType};
//!
//! let request = CreateChatMembers::new("oc_a0553eda9014c201e6969b478895c230").succeed_type(SucceedType::FailOnUnavailable);
//! assert_eq!(request.succeed_type, Some(2.into()));
//! assert_eq!(format!("{:?}", request.succeed_type), "Some(FailOnUnavailable(2))");
//!
//! match ReceiveIdType::from("badge_id") {
//!     ReceiveIdType::ChatId => unreachable!(),
//!     // Not `Unknown("badge_id")`: the platform may list it tomorrow, and then it is a variant.
//!     other => assert_eq!(other.as_str(), "badge_id"),
//! }
//! ```
//!
//! # Files
//!
//! Neither is held in memory as a whole.
//!
#![cfg_attr(feature = "im-v1", doc = "```no_run")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use feishu_api::im_v1::{CreateImage, GetImage};
//! use feishu_api::{Client, File};
//!
//! # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let upload = CreateImage::new("message", File::from_path("cat.png"));
//! let key = client.im_v1().image().create(upload).await?.image_key.unwrap_or_default();
//!
//! let download = client.im_v1().image().get(GetImage::new(key)).await?;
//! download.save("copy.png").await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Users
//!
//! With a token at hand a call is made `.user_token(token)`. The client can also get tokens and keep them fresh:
//!
#![cfg_attr(all(feature = "im-v1", feature = "oauth"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "im-v1", feature = "oauth")), doc = "```ignore")]
//! use feishu_api::Client;
//! use feishu_api::im_v1::ListChat;
//!
//! # async fn example(client: Client, code: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let consent = client.oauth().consent("https://example.com/callback", &["im:chat:readonly", "offline_access"])?;
//! // Redirect the user to `consent.url`. The user comes back to the callback with a code and the same `consent.state`:
//! let login = client.oauth().exchange(code, "https://example.com/callback", &consent.verifier).await?;
//! client.oauth().log_in("a name for the user", login).await?;
//!
//! let chats = client.im_v1().chat().list(ListChat::new()).login("a name for the user").await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Events
//!
#![cfg_attr(feature = "im-v1", doc = "```no_run")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use feishu_api::event::Event;
//! use feishu_api::im_v1::MessageReceiveEvent;
//!
//! # fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! // The body of a message that the platform sent, decrypted.
//! let event = Event::from_slice(body)?;
//! if let Some(received) = event.payload::<MessageReceiveEvent>()? {
//!     println!("{:?}", received.message);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Finding an endpoint
//!
//! Search this documentation for the path as the platform's page writes it (`/open-apis/im/v1/pins/:message_id`), for the
//! operation's id (`im.v1.pin.delete`) or for the page's title (`移除 Pin 消息`): all three lead to the request type.
//!
//! For a page that has no spec yet, for an endpoint without a page, and for a field that is wrong, [`feishu_endpoint`] makes an
//! endpoint of a struct in your own code.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod catalogue;
mod client;
mod general;
mod versions;

// Its `Client` gives way to the one here, which has the methods of the project-versions.
#[doc(inline)]
pub use feishu_client::*;

pub use client::Client;
#[doc(inline)]
pub use feishu_macros::feishu_endpoint;
pub use general::GeneralError;
#[allow(
    unused_imports,
    unreachable_pub,
    reason = "empty without any project-version's feature"
)]
pub use versions::*;
