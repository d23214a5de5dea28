//! Cards in a chat that one user alone sees.
//!
//! Feature `ephemeral-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("ephemeral/v1"))]

feishu_macros::project_version! {
    "ephemeral/v1";

    /// Deletes a card that only one user of a chat can see: POST /open-apis/ephemeral/v1/delete
    message().delete(DeleteMessage);
    /// Sends a card to a chat that only one user can see: POST /open-apis/ephemeral/v1/send
    message().send(SendMessage);
}
