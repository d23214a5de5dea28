//! Specs in, Rust out. Expected code is written by hand, never copied from the expansion.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod attribute;
mod common;
mod contents;
mod docs;
mod english;
mod events;
mod hostile;
mod index;
mod naming;
mod package;
mod request;
mod rules;
