//! One test for each mistake that was made once.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod a_field_called_like_the_constructor;
mod a_header_of_an_attribute_is_one_of_http;
mod a_request_changes_the_lists_of_a_reply;
mod a_type_called_like_a_trait;
mod an_attribute_leads_past_its_host;
mod what_codes_say_of_another_try;

use std::str::FromStr as _;

use feishu_expansion::{Package, endpoint};
use proc_macro2::TokenStream;

/// What `#[feishu_endpoint(arguments)]` on a struct without fields becomes.
fn attribute(arguments: &str) -> String {
    let arguments = TokenStream::from_str(&format!("{arguments}, crate = ::feishu_api")).unwrap();
    let item = TokenStream::from_str("pub struct Thing;").unwrap();
    endpoint(arguments, item, &Package::default()).to_string()
}
