//! Search for users.
//!
//! Feature `search-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("search/v1"))]

feishu_macros::project_version! {
    "search/v1";

    /// Searches users by name: GET /open-apis/search/v1/user
    user().search(SearchUser);
}
