//! The event of a user who withdraws the consent.
//!
//! Feature `auth-v4`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("auth/v4"))]

feishu_macros::project_version! {
    "auth/v4";

    /// Sent when the token that a user granted to the app is revoked: auth.user_access_token.revoked_v4
    UserAccessTokenRevokedEvent;
}
