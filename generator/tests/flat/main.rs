//! The flat form of a page gives the spec that the site's own form gives.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

#[path = "../support/reading.rs"]
mod support;

mod cells;
mod converter;
mod cut;
mod forms;
mod pages;
mod unchanged;
