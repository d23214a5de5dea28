//! One test for each mistake that was made once.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod a_field_called_like_the_constructor;
mod a_type_called_like_a_trait;
