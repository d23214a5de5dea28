//! Send one message to many users and departments.
//!
//! Feature `message-v4`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("message/v4"))]

feishu_macros::project_version! {
    "message/v4";

    /// Starts sending a message to many users or all members of departments: POST /open-apis/message/v4/batch_send/
    batch_message().send(SendBatchMessage);
}
