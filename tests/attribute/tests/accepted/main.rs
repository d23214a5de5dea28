//! What a user may write, and what goes over the wire then. Each file is a case; expected values are typed by hand.
#![deny(warnings)]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "tests fail by panicking, and most stand for a user's private code"
)]

mod added_fields;
mod crate_path;
mod derives;
pub mod documented;
mod download;
mod file_in_the_package;
mod generic_code;
mod hostile_text;
mod inline;
mod inside_a_function;
mod keywords;
mod lists;
mod names;
mod numbers;
mod other_response;
mod other_types;
mod pages;
mod raw_identifiers;
mod recursion;
mod several_in_one_module;
mod shadowed_prelude;
mod shipped;
mod unused;
mod upload;
mod visibility;

use feishu_api::Client;
use feishu_api::call::DryRunBody;
use feishu_api::endpoint::Endpoint;

/// Plain, so that this package needs no TLS when it is tested alone.
const BASE_URL: &str = "http://127.0.0.1:9";

/// A client that sends nothing.
pub fn client() -> Client {
    let builder = Client::builder("cli_1", "secret").base_url(BASE_URL);
    builder.build().unwrap()
}

/// Method and address of a request, and its body if it is JSON.
pub fn sent<E: Endpoint>(request: E) -> (String, serde_json::Value) {
    let run = client().send(request).dry_run().unwrap();
    let body = match run.body {
        DryRunBody::Json(body) => serde_json::from_slice(&body).unwrap(),
        _ => serde_json::Value::Null,
    };
    let path = run.url.strip_prefix(BASE_URL).unwrap().to_owned();
    (format!("{} {path}", run.method), body)
}
