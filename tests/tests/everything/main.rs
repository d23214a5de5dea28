//! Tests that go through everything that `feishu-api` holds: each operation called once over a socket, and each example of a
//! documentation page through the types.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod calls;
mod compare;
mod delivered;
mod examples;
mod prism;
mod probe;
mod sample;
mod samples;
mod unlisted;
mod validated;
mod vectors;
