//! The frames of the long connection, against those that the official SDK reads and writes (lark-oapi 1.7.5).
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod random;
mod recorded;
