//! Update a card later, by the token of its callback.
//!
//! Feature `interactive-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("interactive/v1"))]

feishu_macros::project_version! {
    "interactive/v1";

    /// Updates a card some time after a user has clicked it: POST /open-apis/interactive/v1/card/update
    card().update(UpdateCard);
}
