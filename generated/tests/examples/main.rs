//! Each example runs as a user would run it, against a platform on loopback that answers with what the pages show. What it sends and what
//! it prints is compared with values that are typed from the pages.
//!
//! The programs are those that cargo built before it started this test, so `cargo test -p feishu-api --features full` builds each once and
//! links none of it here.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod bots;
mod calendar_and_approval;
mod company;
mod documents;
mod echo;
mod messages;
mod platform;
mod user_login;
