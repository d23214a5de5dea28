//! The documentation site, read over loopback by the program that users run.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub,
    missing_docs,
    reason = "a test that cannot go on fails, and its helpers are no library"
)]

mod address;
mod directory;
mod everything;
mod faults;
mod hostile;
mod interrupted;
mod offline;
mod refresh;
mod run;
mod site;
#[path = "../support/files.rs"]
mod support;
