//! A platform on loopback, for tests of programs that use `feishu-api`. A dev-dependency, and never a feature of `feishu-api`: features
//! of a crate are on for all of a build.
//!
//! A test starts a [`Platform`], says what operations are answered with, and runs the program against it. Requests and replies have the
//! types of `feishu-api`. Tokens are answered. What was not expected fails the test, with the name of the nearest operation.
//!
//! ```
//! use feishu_client::{Client, Error, endpoint::Endpoint};
//! use feishu_mock::{Fault, Platform};
//!
//! # async fn test<E>(response: E::Response, code: E::Error, request: E) -> Result<(), Error>
//! # where E: Endpoint<Response: serde::Serialize> + Default {
//! // `E` is a request: `CreateMessage`.
//! let feishu = Platform::start().await;
//! feishu.on::<E>().reply(response).once();
//! feishu.on::<E>().fail(code);
//! feishu.fault(Fault::BadGateway).on::<E>();
//!
//! let client: Client = feishu.client();
//! client.send(request).await?;
//! let sent: Vec<E> = feishu.calls();
//! # Ok(())
//! # }
//! ```

mod answer;
mod at;
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
pub use check::{Broken, Violation};
pub use expected::Expected;
pub use fault::Fault;
pub use fault_plan::FaultPlan;
pub use feishu_events::testing::{
    Acknowledged, Disconnected, PlatformConnection, TestEvent, event, event_named, sample,
};
pub use made::from_json;
pub use on::On;
pub use platform::{Builder, Platform};
pub use pushed::sample_named;
pub use recorded::Recorded;
pub use webhook::post;
