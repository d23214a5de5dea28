//! What once went wrong, a file for each, named after it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    dead_code,
    unreachable_pub,
    reason = "a test that cannot go on should stop, and its helpers are nobody's API"
)]

mod a_path_or_a_host_leads_a_token_elsewhere;
#[path = "../loopback/support/mod.rs"]
mod support;
