//! Specs as OpenAPI 3.1 and JSON Schema: each row of the mapping by a spec that is typed here, and all documents of the shipped specs.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod bounds;
mod command;
mod contents;
mod documents;
mod enums;
mod events;
mod examples;
mod json_schema;
mod operations;
mod paths;
mod replies;
mod support;
mod whole;
