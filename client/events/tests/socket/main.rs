//! The frames of the long connection, against those that the official SDK reads and writes (lark-oapi 1.7.5); and what is said before
//! there is a connection.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod drained;
#[path = "../logged/mod.rs"]
mod logged;
mod random;
mod recorded;
