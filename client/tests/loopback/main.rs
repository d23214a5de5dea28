//! The client against a platform on loopback.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    dead_code,
    unreachable_pub,
    reason = "a test that cannot go on should stop, and its helpers are nobody's API"
)]

mod additions;
mod calls;
mod cancelled;
mod facts;
mod faults;
mod files;
mod limits;
mod logins;
mod made_errors;
mod options;
mod own_types;
mod owned;
mod paging;
mod requests;
mod streams;
mod support;
mod texts;
mod tokens;
mod transports;
mod users;
mod vectors;
