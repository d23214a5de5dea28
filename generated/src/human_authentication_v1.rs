//! The identity that faces are verified against.
//!
//! Feature `human-authentication-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("human_authentication/v1"))]

feishu_macros::project_version! {
    "human_authentication/v1";

    /// Records a user's real name and identity card before a face check: POST /open-apis/human_authentication/v1/identities
    identity().create(CreateIdentity);
}
