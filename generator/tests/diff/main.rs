//! `diff`: the class of every kind of change, confirmed by the compiler; the report; folders and git revisions.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod api;
mod command;
mod compiled;
mod kinds;
mod report;
