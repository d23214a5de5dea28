//! Small programs as a Rust developer writes them at first sight, one function each, called after what it wants.
//!
//! Most of it is that they compile. What they do is checked as far as it shows without the platform.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_borrows_for_generic_args,
    clippy::redundant_clone,
    reason = "tests fail by panicking, and programs are written as they come"
)]

mod calls;
mod clients;
mod contents;
mod errors;
mod events;
mod replies;
mod requests;
mod transports;
mod words;

use feishu_api::Client;
use feishu_api::call::DryRunBody;
use feishu_api::endpoint::Endpoint;
use serde_json::Value;

/// A client that sends nothing.
fn client() -> Client {
    Client::builder("cli_a1b2c3d4e5f6", "secret-of-the-app")
        .build()
        .unwrap()
}

/// The JSON body of a request.
fn body(request: impl Endpoint) -> Value {
    match client().send(request).dry_run().unwrap().body {
        DryRunBody::Json(body) => serde_json::from_slice(&body).unwrap(),
        other => panic!("{other:?}"),
    }
}

/// The query of a request.
fn query(request: impl Endpoint) -> String {
    let address = client().send(request).dry_run().unwrap().url;
    address.split_once('?').map_or("", |(_, query)| query).to_owned()
}
