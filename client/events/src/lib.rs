//! Receiving: what the platform sends to an app, brought to handlers.
//!
//! Users depend on `feishu-api`, which re-exports this crate as `feishu_api::events`. This crate knows how events are delivered and no
//! event.
//!
//! # Handlers
//!
//! A handler is a function of one argument, [`Received`] of the event's type, which says of which event it is. It may return nothing, or a
//! [`Result`] with any error. A handler of a callback returns what the platform is answered with.
//!
//! ```
//! # use feishu_client::event::{CallbackPayload, EventPayload};
//! use feishu_events::{Events, Failure, Received, with};
//! use serde_json::json;
//!
//! # fn example<MessageReceiveEvent: EventPayload + Send + 'static>(database: std::sync::Arc<str>) -> Events {
//! Events::new()
//!     // A closure or a function. What it needs beside the event is given by `with`.
//!     .on(with(database, async |database, event: Received<MessageReceiveEvent>| {
//!         println!("{} is kept in {database}", event.event().id());
//!         Ok::<_, Failure>(())
//!     }))
//!     // By the name on the wire, for a callback that has no type.
//!     .answer_named("url.preview.get", async |event: Received| {
//!         Ok::<_, Failure>(json!({"inline": {"title": event.value()["context"]["url"]}}))
//!     })
//!     // All others.
//!     .otherwise(async |event: Received| println!("passed over {}", event.event_type()))
//! # }
//! ```
//!
//! Those who prefer a loop take [`Events::stream`].
//!
//! # What is promised
//!
//! | | unless told otherwise | how to tell |
//! | --- | --- | --- |
//! | answered in time | when the handler ends, or after two seconds of the platform's three; the handler goes on | [`acknowledge`](Events::acknowledge) |
//! | not lost | a handler that fails in time sends the event back: the platform repeats it after 15 s, 5 min, 1 h and 6 h | [`on_error`](Events::on_error) is told all failures |
//! | handled once | ids are kept for eight hours, in memory; an event that is being handled is not begun again | [`seen`](Events::seen): a file, Redis, or a store of your own |
//! | in order | side by side | [`in_order_by_chat`](Events::in_order_by_chat), [`in_order_by`](Events::in_order_by) |
//! | bounded | 256 at once; one more is sent back | [`at_once`](Events::at_once) |
//! | not too late | however old | [`max_age`](Events::max_age) |
//! | isolated | a panic is a failure of its event alone | |
//! | clean at the end | [`drain`](Events::drain) takes no more and waits for those at work | the doors do it by themselves |
//!
//! # Doors
//!
//! [`Events::deliver`] is the one way in, and the same handlers serve every door.
//!
//! - **`socket`**, feature `socket`: the program opens a connection, for which no address of the internet is needed.
//!   `Socket::new(&client, events).run().await` connects, and connects again whenever the connection is lost or silent.
//! - **`webhook`**, feature `webhook`: the platform calls an address. `Webhook` verifies, decrypts and answers: as a plain function for any
//!   HTTP server, and with the feature `tower-03` as a service.
//!
#![cfg_attr(feature = "tower-03", doc = "```no_run")]
#![cfg_attr(not(feature = "tower-03"), doc = "```ignore")]
//! use feishu_events::Events;
//! use feishu_events::webhook::{Keys, Webhook};
//!
//! # async fn example(events: Events) -> Result<(), Box<dyn std::error::Error>> {
//! let keys = Keys::new()
//!     .encrypt_key(std::env::var("FEISHU_ENCRYPT_KEY")?)
//!     .verification_token(std::env::var("FEISHU_VERIFICATION_TOKEN")?);
//! let webhook = Webhook::new(keys, events)?;
//!
//! // axum 0.8:
//! //     let app = Router::new().route_service("/feishu", webhook.clone());
//! //     let end = webhook.drained_after(tokio::signal::ctrl_c());
//! //     axum::serve(listener, app).with_graceful_shutdown(end).await?;
//!
//! // hyper 1, for each connection:
//! # async fn hyper(webhook: Webhook) -> Result<(), Box<dyn std::error::Error>> {
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
//! loop {
//!     let (stream, _) = listener.accept().await?;
//!     let service = hyper_util::service::TowerToHyperService::new(webhook.clone());
//!     tokio::spawn(async move {
//!         let stream = hyper_util::rt::TokioIo::new(stream);
//!         hyper::server::conn::http1::Builder::new().serve_connection(stream, service).await
//!     });
//! }
//! # }
//! # hyper(webhook).await
//! # }
//! ```
//!
//! A server whose types are not those of the crate http 1 hands over headers as text and the body as it came, and takes back status and
//! body. In actix-web 4 they are `request.headers()`, `web::Bytes` and `HttpResponse::build(status).content_type("application/json")`.
//!
#![cfg_attr(feature = "webhook", doc = "```")]
#![cfg_attr(not(feature = "webhook"), doc = "```ignore")]
//! use bytes::Bytes;
//! use feishu_events::webhook::Webhook;
//! use http::{HeaderMap, HeaderName, HeaderValue};
//!
//! type Headers<'h> = [(&'h str, &'h str)];
//!
//! async fn answer(webhook: &Webhook, headers: &Headers<'_>, body: &[u8]) -> (u16, Bytes) {
//!     let header = |(name, value): &(&str, &str)| {
//!         let name = HeaderName::try_from(*name).ok()?;
//!         Some((name, HeaderValue::try_from(*value).ok()?))
//!     };
//!     let headers: HeaderMap = headers.iter().filter_map(header).collect();
//!     let response = webhook.answer(&headers, body).await;
//!     (response.status().as_u16(), response.into_body())
//! }
//! ```
//!
//! # Store apps
//!
//! [`Events::for_client`] gives a client the tickets of its store app, which come as events.
//!
//! # Tests
//!
//! With the feature `testing`, handlers are called with events made from types and from the examples of the pages (`testing::event`,
//! `testing::sample`), requests are signed as the platform signs (`testing::sign`), and `testing::Platform` speaks the long connection on
//! loopback: in a test, or by itself with the example `platform` of this crate.
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `webhook` | the address that the platform calls |
//! | `tower-03` | that address as a service of tower-service 0.3 |
//! | `socket` | the long connection |
//! | `redis-1` | what replicas handle once is kept in Redis, with the crate redis 1 |
//! | `testing` | for tests alone |

mod counts;
mod deliver;
mod delivery;
mod events;
mod failure;
mod handler;
mod received;
pub mod seen;
mod settings;
#[cfg(feature = "socket")]
pub mod socket;
mod state;
mod stream;
#[cfg(feature = "testing")]
pub mod testing;
mod tickets;
#[cfg(feature = "webhook")]
pub mod webhook;

pub use counts::Counts;
pub use delivery::{Answer, Delivery, Outcome};
pub use events::Events;
pub use failure::{Failed, Failure, Panicked};
pub use handler::{Answered, Handled};
pub use received::Received;
pub use settings::Acknowledge;
pub use state::with;
pub use stream::{Deliveries, Pending};
