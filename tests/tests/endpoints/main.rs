//! Calls of real endpoints over a socket, one file per endpoint.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod an_accepted_spec_leaves_its_origin;
#[path = "../../../spec/tests/support/hostile.rs"]
mod hostile;
mod im_v1_pin_delete;
mod limits_of_one_chat;
mod models;
mod values_that_pages_list;
mod what_must_be_there;
