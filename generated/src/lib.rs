//! Typed bindings to the server API of Feishu (Lark), generated from its documentation pages.
//!
//! Every endpoint is a request struct, a typed reply and an enum of the error codes that its page lists. Each
//! project-version of the API (`im/v1`, `contact/v3`) is a [module](#project-versions) behind a feature of the same name; none is on by
//! default.
//!
//! ```toml
//! feishu-api = { version = "0.1", features = ["im-v1"] }
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! # A program
//!
#![cfg_attr(feature = "im-v1", doc = "```no_run")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use feishu_api::im_v1::{CreateMessage, ReceiveIdType, content::Text};
//! use feishu_api::{Client, Require as _};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     // By FEISHU_APP_ID and FEISHU_APP_SECRET, or `Client::builder(id, secret)`.
//!     let client = Client::builder_from_env().build()?;
//!
//!     let chat = "oc_820faa21d7ed275b53d1727a0feaa917";
//!     let hello = CreateMessage::new(ReceiveIdType::ChatId, chat, Text::new("hello"))
//!         .uuid("hello-of-monday");
//!     let sent = client.im_v1().message().create(hello).await?;
//!     println!("sent {}", sent.require(|sent| &sent.message_id)?);
//!     Ok(())
//! }
//! ```
//!
//! - A request has its required fields in `new`, a setter for each other one, and public fields. `with` changes it in place, for what is
//!   an `Option` already: `.with(|it| it.uuid = maybe)`. One that lacks what it must have is refused before it is sent.
//! - What may be absent is an `Option`. A list is a [`List`] and a map a [`Map`], in requests and replies alike, with nothing to unwrap: an
//!   absent one has no elements and is left out, an empty one is sent as `[]` or `{}`.
//! - What a message holds is a type of its kind, such as `im_v1::content::Text`: requests take one, and `message.content()?` reads one.
//! - No member of a reply is promised. [`Require`] takes one that must be there, or gives an error that names it.
//! - A method of the client returns a [`Call`], which is sent when it is awaited. `client.send(request)` is the same call without the walk
//!   over project-version and resource.
//! - Tokens are fetched and renewed, documented limits are kept, and what is safe to repeat is repeated until the call's time is over.
//!   A uuid, where a request has one, makes it safe.
//!
//! # Errors
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
//!     match pins.delete(DeletePin::new(from)).await {
//!         // What was to be deleted is gone.
//!         Err(error) if error.is(DeletePinError::ChatDissolved) => Ok(()),
//!         other => other.map(drop),
//!     }
//! }
//!
//! fn advice(error: &Error) -> String {
//!     match error.known() {
//!         Some(DeletePinError::BotOutsideGroup) => "add the bot to the group".into(),
//!         _ if error.is_permission_denied() => {
//!             format!("grant one of {:?}", error.missing_scopes())
//!         }
//!         // Code, message and log id, how often it was tried, and what to do.
//!         _ => error.to_string(),
//!     }
//! }
//! ```
//!
//! [`GeneralError`] has the codes that any endpoint may answer with. [`error`](mod@error) has the ways in which a call can fail, and
//! [what to do then](mod@error#when-it-fails).
//!
//! # Pages
//!
//! A page is fetched when its first item is asked for.
//!
#![cfg_attr(feature = "im-v1", doc = "```no_run")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! # use feishu_api::Client;
//! use feishu_api::im_v1::ListChat;
//!
//! # async fn example(client: Client) -> Result<(), feishu_api::Error> {
//! let request = ListChat::new().page_size(50);
//! let mut chats = client.im_v1().chat().list(request).items().limit(500);
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
//! let request = CreateChatMembers::new("oc_a0553eda9014c201e6969b478895c230")
//!     .succeed_type(SucceedType::FailOnUnavailable);
//! assert_eq!(request.succeed_type, Some(2.into()));
//! assert_eq!(format!("{:?}", request.succeed_type), "Some(FailOnUnavailable(2))");
//!
//! match ReceiveIdType::from("badge_id") {
//!     ReceiveIdType::ChatId => unreachable!(),
//!     // Not `Unknown("badge_id")`: when the platform lists it, it is a variant.
//!     other => assert_eq!(other.as_str(), "badge_id"),
//! }
//! ```
//!
//! # Limits that pages name
//!
//! A request is sent as it is, since the platform moves its limits without notice. What its page would say against it is told to those who
//! ask, with the member, the limit, and what to do:
//!
#![cfg_attr(feature = "im-v1", doc = "```")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use feishu_api::Validate as _;
//! use feishu_api::im_v1::ListChat;
//! use feishu_api::validate::Rule;
//!
//! let violations = ListChat::new().page_size(500).sort_type("ByName").validate();
//! assert_eq!(violations[0].member, "sort_type");
//! assert_eq!(violations[0].rule, Rule::Values(vec!["ByCreateTimeAsc", "ByActiveTimeDesc"]));
//! assert_eq!(
//!     violations[1].to_string(),
//!     "im.v1.chat.list: `page_size` is 500, the page allows 100 at most: lower it \
//!      (https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)"
//! );
//! ```
//!
//! # Files
//!
//! Neither an upload nor a download is in memory as a whole.
//!
#![cfg_attr(feature = "im-v1", doc = "```no_run")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use feishu_api::im_v1::{CreateImage, GetImage, ImageType};
//! use feishu_api::{File, Require as _};
//!
//! # async fn example(client: feishu_api::Client) -> Result<(), feishu_api::Error> {
//! let upload = CreateImage::new(ImageType::Message, File::from_path("cat.png"));
//! let cat = client.im_v1().image().create(upload).await?;
//!
//! let request = GetImage::new(cat.require(|cat| &cat.image_key)?);
//! let download = client.im_v1().image().get(request).await?;
//! download.limit(10 << 20).save("copy.png").await?;
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
//! # use feishu_api::Client;
//! # use feishu_api::im_v1::ListChat;
//! # async fn example(client: Client, code: &str) -> Result<(), feishu_api::Error> {
//! let callback = "https://example.com/callback";
//! let scopes = ["im:chat:readonly", "offline_access"];
//! let consent = client.oauth().consent(callback, &scopes)?;
//! // Redirect the user to `consent.url`. The user comes back to the callback with a code and
//! // the same `consent.state`:
//! let login = client.oauth().exchange(code, callback, &consent.verifier).await?;
//! client.oauth().log_in("a name for the user", login).await;
//!
//! let chats = client.im_v1().chat().list(ListChat::new());
//! let chats = chats.login("a name for the user").await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Many calls
//!
//! A call owns its request and its client, so it can be cloned, stored and spawned. `send` makes it a future with a name; `with_meta` gives
//! the facts of the call beside its reply.
//!
#![cfg_attr(feature = "im-v1", doc = "```no_run")]
#![cfg_attr(not(feature = "im-v1"), doc = "```ignore")]
//! use std::time::Duration;
//!
//! use feishu_api::im_v1::{CreateMessage, ReceiveIdType, content::Text};
//!
//! # async fn example(client: feishu_api::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let chats = ["oc_820faa21d7ed275b53d1727a0feaa917", "oc_5ad11d72b830411d72b836c20"];
//! let calls = chats.map(|chat| {
//!     let hello = CreateMessage::new(ReceiveIdType::ChatId, chat, Text::new("hello"));
//!     let call = client.im_v1().message().create(hello);
//!     tokio::spawn(call.timeout(Duration::from_secs(60)).with_meta())
//! });
//! for call in calls {
//!     let (_, meta) = call.await??;
//!     println!("{} attempts, waited {:?}", meta.attempts, meta.waited);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Events
//!
//! A handler is a function of one argument, whose type says of which event. The same handlers take events over a connection that the
//! program opens (feature `socket`), and at an address that the platform calls (`webhook`, `tower-03`). `events` tells how they are answered
//! in time, handled once, kept in order and tested; with `testing` a test sends them the examples of the pages.
//!
#![cfg_attr(all(feature = "im-v1", feature = "socket"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "im-v1", feature = "socket")), doc = "```ignore")]
//! use feishu_api::Client;
//! use feishu_api::events::socket::Socket;
//! use feishu_api::events::{Events, Received};
//! use feishu_api::im_v1::MessageReceiveEvent;
//!
//! # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let events = Events::new()
//!     .on(async |event: Received<MessageReceiveEvent>| println!("{:?}", event.message))
//!     .in_order_by_chat();
//! // Connects, and connects again, until Ctrl-C.
//! let end = async { drop(tokio::signal::ctrl_c().await) };
//! Socket::new(&client, events).run_until(end).await?;
//! # Ok(())
//! # }
//! ```
//!
//! A message that came by another way is read by [`event::Event`].
//!
//! # Messages and Bases
//!
//! What a message holds is typed for each kind, as it is sent and as it comes. With the feature `message`, mentions, plain texts, files and cards
//! are too:
//!
#![cfg_attr(feature = "message", doc = "```")]
#![cfg_attr(not(feature = "message"), doc = "```ignore")]
//! use feishu_api::im_v1::content::{ReceivedContent, Text};
//! use feishu_api::message::{At, literal};
//!
//! fn answer(sender: &At, content: &ReceivedContent) -> Text {
//!     let said = content.to_plain_text(&Default::default());
//!     Text::new(format!("{sender} you said: {}", literal(&said)))
//! }
//!
//! let content = ReceivedContent::read("text", r#"{"text": "hello"}"#);
//! let answer = answer(&At::person("ou_1").name("Tom"), &content);
//! assert_eq!(answer, Text::new(r#"<at user_id="ou_1">Tom</at> you said: hello"#));
//! ```
//!
//! With the feature `bitable`, a record of a Base is a struct of your own: `record.fields_as::<Task>()?`. With `custom-bot`, a program without an
//! app speaks to a group.
//!
//! # Tests of your own code
//!
//! The crate `feishu-mock`, a dev-dependency, is a platform on loopback: answers and requests by their types, pages, files, faults by name,
//! events; by the pages it answers every operation and says what is wrong with a request.
//!
//! What carries requests can be exchanged too, so tests need no network. The client asks for a token first, as it would of the platform. A
//! server of your own will do as well: `.base_url("http://127.0.0.1:8080")`.
//!
//! ```
//! use feishu_api::Client;
//! use feishu_api::operation::Method;
//! use feishu_api::transport::{self, Body, Request, Response};
//!
//! async fn platform(request: Request) -> Response {
//!     Response::new(Body::from(match request.uri().path() {
//!         "/open-apis/im/v1/chats" => r#"{"code": 0, "data": {"has_more": false}}"#,
//!         // The tenant's token.
//!         _ => r#"{"code": 0, "tenant_access_token": "t-1", "expire": 7200}"#,
//!     }))
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("cli_a1b2c3d4e5f6", "secret")
//!     .transport(transport::from_fn(async |request| Ok(platform(request).await)))
//!     .build()?;
//! let chats = client.raw(Method::Get, "/open-apis/im/v1/chats").await?;
//! assert_eq!(chats["has_more"], false);
//! # Ok(())
//! # }
//! ```
//!
//! [`Error::of`] makes the error that a call would fail with:
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
//! # Finding an endpoint
//!
//! Search this documentation for the path as the platform's page writes it (`/open-apis/im/v1/pins/:message_id`), for the
//! operation's id (`im.v1.pin.delete`) or for the page's title (`移除 Pin 消息`): all three lead to the request type.
//!
//! [`catalogue`] has all of that at run time, and tells which feature an operation or event needs.
//!
//! For a page that has no spec yet, for an endpoint without a page, and for a field that is wrong, [`feishu_endpoint`] makes an
//! endpoint of a struct in your own code.
//!
//! # Examples
//!
//! Complete programs, in the folder `examples` of this package: `send_message`, `bot`, `echo`, `custom_bot`, `webhook`, `sync_contacts`, `base_records`, `document`,
//! `user_login`, `approval`, `files`, `calendar_event`, `many_calls`, `own_endpoint`, `testing`. Each begins with how it is run and which
//! scopes it needs. In the repository: `cargo run -p feishu-api --example send_message --features im-v1`.
//!
//! # Features
//!
//! | feature | on by default | what it adds |
//! | --- | --- | --- |
//! | `im-v1`, `contact-v3` … | no | a [project-version](#project-versions); `full` is all of them |
//! | `rustls` | yes | TLS in Rust with ring and the certificates of the operating system; needs no cmake and no OpenSSL |
//! | `native-tls` | no | the TLS of the operating system in its place |
//! | `oauth` | yes | logins of users (`Client::oauth`) |
//! | `redis-1` | no | what replicas share through Redis, with the crate redis 1: tokens (`token::RedisStore`), rate limits (`limit::RedisLimits`), handled events (`events::seen::RedisSeen`) |
//! | `reqwest-013` | no | a client of reqwest 0.13 is a [`Transport`](transport::Transport) |
//! | `futures-03` | no | downloads, event streams and pages are streams of futures-core 0.3 |
//! | `bitable` | no | types for the cells of a Base, and its records as structs of your own (`bitable`); includes `bitable-v1` |
//! | `custom-bot` | no | messages to the webhook of a group's custom bot (`custom_bot`) |
//! | `message` | no | mentions, plain texts, files and cards beyond the types of messages (`message`); includes `im-v1` |
//! | `socket` | no | events over a connection that the program opens |
//! | `webhook` | no | events at an address that the platform calls: a function for any HTTP server |
//! | `tower-03` | no | that address as a service of tower-service 0.3, for axum and hyper; includes `webhook` |
//! | `testing` | no | for tests of handlers: events by type, examples of the pages, a platform on loopback |
//!
//! A feature that names a version stays as it is: a newer version of that crate is another feature.
//!
//! # Project-versions
//!
#![doc = include_str!("project_versions.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "bitable")]
pub mod bitable;
pub mod catalogue;
mod client;
#[cfg(feature = "message")]
pub mod message;
pub mod scopes;

// Written by `cargo run -p generator`.
// begin project-versions
#[cfg(feature = "acs-v1")]
pub mod acs_v1;
#[cfg(feature = "admin-v1")]
pub mod admin_v1;
#[cfg(feature = "aily-v1")]
pub mod aily_v1;
#[cfg(feature = "apaas-v1")]
pub mod apaas_v1;
#[cfg(feature = "application-v1")]
pub mod application_v1;
#[cfg(feature = "application-v2")]
pub mod application_v2;
#[cfg(feature = "application-v3")]
pub mod application_v3;
#[cfg(feature = "application-v5")]
pub mod application_v5;
#[cfg(feature = "application-v6")]
pub mod application_v6;
#[cfg(feature = "application-v7")]
pub mod application_v7;
#[cfg(feature = "approval-v1")]
pub mod approval_v1;
#[cfg(feature = "approval-v2")]
pub mod approval_v2;
#[cfg(feature = "approval-v3")]
pub mod approval_v3;
#[cfg(feature = "approval-v4")]
pub mod approval_v4;
#[cfg(feature = "attendance-v1")]
pub mod attendance_v1;
#[cfg(feature = "auth-v3")]
pub mod auth_v3;
#[cfg(feature = "auth-v4")]
pub mod auth_v4;
#[cfg(feature = "authen-v1")]
pub mod authen_v1;
#[cfg(feature = "authen-v2")]
pub mod authen_v2;
#[cfg(feature = "baike-v1")]
pub mod baike_v1;
#[cfg(feature = "base-v2")]
pub mod base_v2;
#[cfg(feature = "bitable-v1")]
pub mod bitable_v1;
#[cfg(feature = "board-v1")]
pub mod board_v1;
#[cfg(feature = "bot-v3")]
pub mod bot_v3;
#[cfg(feature = "calendar-v4")]
pub mod calendar_v4;
#[cfg(feature = "card-v1")]
pub mod card_v1;
#[cfg(feature = "cardkit-v1")]
pub mod cardkit_v1;
#[cfg(feature = "compensation-v1")]
pub mod compensation_v1;
#[cfg(feature = "contact-v1")]
pub mod contact_v1;
#[cfg(feature = "contact-v2")]
pub mod contact_v2;
#[cfg(feature = "contact-v3")]
pub mod contact_v3;
#[cfg(feature = "corehr-v1")]
pub mod corehr_v1;
#[cfg(feature = "corehr-v2")]
pub mod corehr_v2;
#[cfg(feature = "directory-v1")]
pub mod directory_v1;
#[cfg(feature = "doc-v2")]
pub mod doc_v2;
#[cfg(feature = "docs-v1")]
pub mod docs_v1;
#[cfg(feature = "document-ai-v1")]
pub mod document_ai_v1;
#[cfg(feature = "docx-v1")]
pub mod docx_v1;
#[cfg(feature = "drive-v1")]
pub mod drive_v1;
#[cfg(feature = "drive-v2")]
pub mod drive_v2;
#[cfg(feature = "ehr-v1")]
pub mod ehr_v1;
#[cfg(feature = "elearning-v2")]
pub mod elearning_v2;
#[cfg(feature = "ephemeral-v1")]
pub mod ephemeral_v1;
#[cfg(feature = "event-v1")]
pub mod event_v1;
#[cfg(feature = "face-verify-v1")]
pub mod face_verify_v1;
#[cfg(feature = "helpdesk-v1")]
pub mod helpdesk_v1;
#[cfg(feature = "hire-v1")]
pub mod hire_v1;
#[cfg(feature = "hire-v2")]
pub mod hire_v2;
#[cfg(feature = "human-authentication-v1")]
pub mod human_authentication_v1;
#[cfg(feature = "im-v1")]
pub mod im_v1;
#[cfg(feature = "im-v2")]
pub mod im_v2;
#[cfg(feature = "interactive-v1")]
pub mod interactive_v1;
#[cfg(feature = "jssdk-v1")]
pub mod jssdk_v1;
#[cfg(feature = "lingo-v1")]
pub mod lingo_v1;
#[cfg(feature = "mail-v1")]
pub mod mail_v1;
#[cfg(feature = "mdm-v1")]
pub mod mdm_v1;
#[cfg(feature = "mdm-v3")]
pub mod mdm_v3;
#[cfg(feature = "meeting-room-v1")]
pub mod meeting_room_v1;
#[cfg(feature = "message-v4")]
pub mod message_v4;
#[cfg(feature = "mina-v2")]
pub mod mina_v2;
#[cfg(feature = "minutes-v1")]
pub mod minutes_v1;
#[cfg(feature = "moments-v1")]
pub mod moments_v1;
#[cfg(feature = "okr-v1")]
pub mod okr_v1;
#[cfg(feature = "optical-char-recognition-v1")]
pub mod optical_char_recognition_v1;
#[cfg(feature = "passport-v1")]
pub mod passport_v1;
#[cfg(feature = "payroll-v1")]
pub mod payroll_v1;
#[cfg(feature = "performance-v1")]
pub mod performance_v1;
#[cfg(feature = "performance-v2")]
pub mod performance_v2;
#[cfg(feature = "personal-settings-v1")]
pub mod personal_settings_v1;
#[cfg(feature = "report-v1")]
pub mod report_v1;
#[cfg(feature = "search-v1")]
pub mod search_v1;
#[cfg(feature = "search-v2")]
pub mod search_v2;
#[cfg(feature = "security-and-compliance-v1")]
pub mod security_and_compliance_v1;
#[cfg(feature = "security-and-compliance-v2")]
pub mod security_and_compliance_v2;
#[cfg(feature = "sheets-v2")]
pub mod sheets_v2;
#[cfg(feature = "sheets-v3")]
pub mod sheets_v3;
#[cfg(feature = "spark-v1")]
pub mod spark_v1;
#[cfg(feature = "speech-to-text-v1")]
pub mod speech_to_text_v1;
#[cfg(feature = "suite-v1")]
pub mod suite_v1;
#[cfg(feature = "task-v1")]
pub mod task_v1;
#[cfg(feature = "task-v2")]
pub mod task_v2;
#[cfg(feature = "tenant-v2")]
pub mod tenant_v2;
#[cfg(feature = "translation-v1")]
pub mod translation_v1;
#[cfg(feature = "trust-party-v1")]
pub mod trust_party_v1;
#[cfg(feature = "user-v4")]
pub mod user_v4;
#[cfg(feature = "vc-v1")]
pub mod vc_v1;
#[cfg(feature = "verification-v1")]
pub mod verification_v1;
#[cfg(feature = "wiki-v2")]
pub mod wiki_v2;
#[cfg(feature = "workplace-v1")]
pub mod workplace_v1;
// end project-versions

// These stand here and not in a module of their own, since rustdoc writes a page that redirects for what is re-exported out of one.

/// A client for one app. Cheap to clone; clones share connections, tokens and limits.
///
/// Each enabled project-version adds a method with its name: `im_v1()` for the feature `im-v1`.
#[derive(Clone)]
pub struct Client(feishu_client::Client);

/// Settings of a [`Client`].
///
/// ```
/// use std::time::Duration;
///
/// use feishu_api::{Client, ClientBuilder};
///
/// fn patient(builder: ClientBuilder) -> Client {
///     builder.timeout(Duration::from_secs(120)).build().unwrap()
/// }
///
/// let client = patient(Client::builder("cli_a1b2c3d4e5f6", "the app's secret"));
/// ```
pub type ClientBuilder = feishu_client::ClientBuilder<Client>;

feishu_macros::general_errors! {
    /// An endpoint's own enum has the codes of its page. What comes from the gateway, from authentication or from the platform
    /// as a whole is here:
    ///
    /// ```
    /// use feishu_api::{Error, GeneralError, error::ErrorCode};
    ///
    /// fn is_frozen(error: &Error) -> bool {
    ///     error.known::<GeneralError>().is_some_and(|known| known.code() == 20_022)
    /// }
    /// ```
    ///
    /// The predicates of [`Error`](crate::Error), such as [`is_rate_limited`](crate::Error::is_rate_limited), know these codes already.
}

#[cfg(feature = "custom-bot")]
#[doc(inline)]
pub use feishu_client::custom_bot;
/// Why a call failed, and what to do then.
///
#[doc = include_str!("when_it_fails.md")]
#[doc(inline)]
pub use feishu_client::error;
#[cfg(feature = "oauth")]
#[doc(inline)]
pub use feishu_client::oauth;
#[doc(hidden)]
pub use feishu_client::rt;
#[doc(inline)]
pub use feishu_client::{Brand, Call, Download, Error, File, List, Map, Require, Secret, Validate};
#[doc(inline)]
pub use feishu_client::{
    call, endpoint, event, limit, observer, operation, page, sse, token, transport, upload, validate, value,
};
#[cfg(any(feature = "socket", feature = "testing", feature = "webhook"))]
#[doc(inline)]
pub use feishu_events as events;
#[doc(inline)]
pub use feishu_macros::feishu_endpoint;
