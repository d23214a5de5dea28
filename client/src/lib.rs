//! The runtime of `feishu-api`: it sends what generated code describes.
//!
//! Users depend on `feishu-api`, which re-exports what they need from here. This crate knows no endpoint; it knows how the platform
//! behaves: hosts, tokens, the envelope, errors, limits, retries, paging and files.
//!
//! # A call
//!
//! A request is a plain struct. [`Client::send`] makes it a [`Call`], options of the call are methods of the call, and awaiting it sends
//! it. The token is fetched once and renewed in time; the documented rate limits are kept; what can be repeated without harm is repeated
//! until the deadline.
//!
//! ```no_run
//! use feishu_client::{Client, Error, endpoint::Endpoint};
//! use std::time::Duration;
//!
//! # async fn example<E: Endpoint>(request: E, app_secret: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder("cli_a1b2c3d4e5f6", app_secret)
//!     .timeout(Duration::from_secs(10))
//!     .build()?;
//! let reply = client.send(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! Every error names the operation. What the platform said is in it whole: code, message, log id, violations, links.
//!
//! ```no_run
//! # use feishu_client::{Client, Error, endpoint::Endpoint, error::{ErrorCode, ErrorKind}};
//! # async fn example<E: Endpoint<Error = C>, C: ErrorCode>(client: Client, request: E, bot_outside_group: C) {
//! match client.send(request).await {
//!     Ok(reply) => {}
//!     // A code that the endpoint's page lists, as a variant of the endpoint's enum.
//!     Err(error) if error.is(bot_outside_group) => {}
//!     Err(error) if error.is_permission_denied() => {
//!         println!("grant one of {:?}", error.missing_scopes());
//!     }
//!     Err(error) if error.is_login_required() => {
//!         println!("send the user to the consent page");
//!     }
//!     Err(error) if error.is_retryable() => println!("later, in {:?}", error.retry_after()),
//!     Err(error) => match error.kind() {
//!         ErrorKind::Api(api) => {
//!             println!("{} {} (log id {:?})", api.code, api.message, api.log_id);
//!         }
//!         _ => println!("{error}"),
//!     },
//! }
//! # }
//! ```
//!
//! # As a user
//!
//! ```no_run
//! # use feishu_client::{Client, Error, endpoint::Endpoint};
//! # async fn example<E: Endpoint>(client: Client, request: E, token: &str) -> Result<(), Error> {
//! // With a token at hand, which is used as it is:
//! client.send(request.clone()).user_token(token).await?;
//! // Or with a login that the client keeps and refreshes, see `Client::oauth`.
//! // It ends with `log_out`, or when the platform refuses to
//! // refresh it; then the error says `is_login_required`.
//! client.send(request).login("ou_7d8a6e6df7621556ce0d21922b676706ccs").await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Pages
//!
//! ```no_run
//! # use feishu_client::{Client, Error, endpoint::Paged};
//! # async fn example<E: Paged>(client: Client, request: E) -> Result<(), Error> {
//! let mut items = client.send(request).items();
//! while let Some(item) = items.next().await {
//!     let item = item?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Files
//!
//! ```no_run
//! # use feishu_client::{Client, Download, Error, File, endpoint::Endpoint, operation::Method};
//! # async fn example<E: Endpoint<Response = Download>>(client: Client, get_image: E) -> Result<(), Box<dyn std::error::Error>> {
//! // A field of type `File` takes bytes, a path or a reader. Here by hand, for an endpoint
//! // without a type:
//! let reply = client
//!     .raw(Method::Post, "/open-apis/im/v1/images")
//!     .text("image_type", "message")
//!     .file("image", File::from_path("/srv/logo.png"))
//!     .await?;
//! println!("{}", reply["image_key"]);
//!
//! // An endpoint whose reply is a file gives a `Download`: a stream, written to disk or read
//! // with a limit.
//! let image = client.send(get_image).await?;
//! image.save("/srv/incoming/logo.png").await?;
//! # Ok(())
//! # }
//! ```
//!
//! Large files go to Drive in blocks: [`Client::upload_in_blocks`].
//!
//! # Logs
//!
//! Each call is a `tracing` span of the target `feishu` at the level `DEBUG`, with an event per attempt: its duration, status,
//! code, log id; and one for each pause, before another attempt or until a rate limit has room. A warning tells of a call that
//! failed in the end, once and in the words of its error, and of a token store or a limit store that fails. Fields that OpenTelemetry's conventions for HTTP
//! clients know are called so (`http.response.status_code`, `server.address`); those of the platform begin with `feishu.`.
//!
//! What a log does not count, an [`Observer`](observer::Observer) can: it is told each attempt and each call.
//!
//! Tokens, secrets, the queries of addresses, and bodies are in no log, no `Debug` output and no message of an error. What others wrote is
//! shown as one line of visible characters. Three things are outside of this promise: the message that the platform gives for a failed
//! call, which is shown as it is; what [`ReplyError::excerpt`](error::ReplyError::excerpt) and the fields of a
//! [`DryRun`](call::DryRun) hand out when asked; and objects that you turn into JSON yourself.
//!
//! # Features
//!
//! | feature | on by default | what it adds |
//! | --- | --- | --- |
//! | `rustls` | yes | TLS in Rust with ring and the certificates of the operating system; needs no cmake and no OpenSSL |
//! | `native-tls` | no | the TLS of the operating system in its place |
//! | `oauth` | yes | logins of users ([`Client::oauth`]) |
//! | `custom-bot` | no | messages to the webhook of a group's custom bot (`custom_bot`) |
//! | `redis-1` | no | what replicas share through Redis, with the crate redis 1: tokens (`token::RedisStore`), rate limits (`limit::RedisLimits`) |
//! | `reqwest-013` | no | a client of reqwest 0.13 is a [`Transport`](transport::Transport) |
//! | `futures-03` | no | downloads, event streams and pages are streams of futures-core 0.3 |
//!
//! A feature that names a version stays as it is: a newer version of that crate is another feature.
//!
//! `rustls` gives ring to this client alone. A program that uses reqwest itself chooses a provider of its own, by a feature of reqwest or
//! with `CryptoProvider::install_default`.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod call;
pub mod content;
#[cfg(feature = "custom-bot")]
pub mod custom_bot;
pub mod endpoint;
pub mod error;
pub mod event;
pub mod limit;
#[cfg(feature = "oauth")]
pub mod oauth;
pub mod observer;
pub mod operation;
pub mod page;
#[doc(hidden)]
pub mod rt;
pub mod scopes;
#[cfg(feature = "redis-1")]
#[doc(hidden)]
pub mod shared;
#[cfg(feature = "socket")]
#[doc(hidden)]
pub mod socket;
pub mod sse;
pub mod token;
pub mod transport;
pub mod upload;
pub mod validate;
pub mod value;

mod app;
mod brand;
mod clock;
mod codes;
mod empty;
mod exchange;
mod files;
mod format;
mod future;
mod growing;
mod meta;
mod object;
mod options;
mod own_type;
mod post;
mod prepare;
mod random;
mod reply;
mod require;
mod route;
mod runtime;
mod secret;
mod setup;
mod store;
#[cfg(feature = "futures-03")]
mod streams;
mod visible;

pub use brand::Brand;
pub use call::client::Client;
pub use call::typed::Call;
pub use error::kind::Error;
pub use files::File;
pub use object::{List, Map};
pub use reply::Download;
pub use require::Require;
pub use secret::Secret;
pub use setup::ClientBuilder;
pub use validate::Validate;
